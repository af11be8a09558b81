package io.techbridge.marketplace.interests.answers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.AnswerRecords;
import io.techbridge.marketplace.listings.AnswersChanged;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.matching.AnswerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts once a day how each organization has answered the interests of the last 24
 * months. What is still open or was taken back says nothing.
 */
@Component
class KeepAnswerRecords implements AnswerRecords {

	private static final int MONTHS = 24;

	private static final String DECIDED = """
			SELECT receiver_id, awaited_since, answered_at FROM interest
			WHERE expressed_at >= :since AND status NOT IN ('EXPRESSED', 'WITHDRAWN')""";

	private static final String KEPT = "SELECT organization_id, share, median_days, due FROM answer_record";

	private static final String OF = KEPT + " WHERE organization_id IN (:organizations)";

	private static final String KEEP = """
			INSERT INTO answer_record (organization_id, share, median_days, due)
			VALUES (:organization, :share, :median, :due)
			ON DUPLICATE KEY UPDATE share = VALUES(share), median_days = VALUES(median_days), due = VALUES(due)""";

	private static final String FORGET = "DELETE FROM answer_record WHERE organization_id = :organization";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	KeepAnswerRecords(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Map<OrganizationId, AnswerRecord> of(List<OrganizationId> organizations) {
		return organizations.isEmpty() ? Map.of() : kept(
				this.jdbc.sql(OF).param("organizations", organizations.stream().map(OrganizationId::value).toList()));
	}

	/**
	 * Counts anew; what the search index holds of those whose record has changed is
	 * stale.
	 * @return what was done, nothing if there was nothing to do
	 */
	@Transactional
	public Optional<Message> count() {
		var before = kept(this.jdbc.sql(KEPT));
		var now = counted();
		var changed = new HashMap<OrganizationId, @Nullable AnswerRecord>();
		now.forEach((organization, record) -> {
			if (!record.equals(before.get(organization))) {
				changed.put(organization, record);
			}
		});
		before.keySet().stream().filter((one) -> !now.containsKey(one)).forEach((one) -> changed.put(one, null));
		changed.forEach(this::keep);
		return changed.isEmpty() ? Optional.empty() : Optional.of(Message.of("job.answers-counted", changed.size()));
	}

	private Map<OrganizationId, AnswerRecord> counted() {
		var since = this.clock.instant().atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
		return this.jdbc.sql(DECIDED)
			.param("since", since)
			.query((row, number) -> new Decided(new OrganizationId(row.getLong("receiver_id")),
					Instants.of(row, "awaited_since"), Instants.ofNullable(row, "answered_at")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Decided::receiver,
					Collectors.collectingAndThen(Collectors.toList(), KeepAnswerRecords::record)));
	}

	/** To the fourth digit of a share and a hundredth of a day, as it is kept. */
	private static AnswerRecord record(List<Decided> decided) {
		var days = decided.stream().map(Decided::days).filter(Objects::nonNull).sorted().toList();
		return new AnswerRecord(rounded(days.size() / (double) decided.size(), 10_000), rounded(median(days), 100),
				decided.size());
	}

	private static double median(List<Double> sorted) {
		if (sorted.isEmpty()) {
			return 0;
		}
		var middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

	private static double rounded(double value, int parts) {
		return Math.round(value * parts) / (double) parts;
	}

	private void keep(OrganizationId organization, @Nullable AnswerRecord record) {
		if (record == null) {
			this.jdbc.sql(FORGET).param("organization", organization.value()).update();
		}
		else {
			this.jdbc.sql(KEEP)
				.param("organization", organization.value())
				.param("share", record.share())
				.param("median", record.medianDays())
				.param("due", record.count())
				.update();
		}
		this.events.publishEvent(new AnswersChanged(organization));
	}

	private static Map<OrganizationId, AnswerRecord> kept(JdbcClient.StatementSpec statement) {
		return statement
			.query((row, number) -> Map.entry(new OrganizationId(row.getLong("organization_id")),
					new AnswerRecord(row.getDouble("share"), row.getDouble("median_days"), row.getInt("due"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** An interest that was answered, or never was. */
	private record Decided(OrganizationId receiver, Instant since, @Nullable Instant answeredAt) {

		private @Nullable Double days() {
			return (this.answeredAt != null) ? Duration.between(this.since, this.answeredAt).toMinutes()
					/ (double) Duration.ofDays(1).toMinutes() : null;
		}

	}

}

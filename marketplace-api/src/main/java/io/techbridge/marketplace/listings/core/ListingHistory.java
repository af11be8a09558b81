package io.techbridge.marketplace.listings.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.ContentJson;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to listings, insert-only, with each version that went live.
 */
@Component
public class ListingHistory {

	private static final String INSERT = """
			INSERT INTO listing_history
			  (id, listing_id, recorded_at, account_id, act, status, remark, substance, clarity, cooperation, form, content)
			VALUES (:id, :listing, :at, :account, :act, :status, :remark, :substance, :clarity, :cooperation, :form, :content)""";

	private static final String OF = """
			SELECT recorded_at, account_id, act, status, remark, substance, clarity, cooperation, form
			FROM listing_history WHERE listing_id = :listing ORDER BY id DESC""";

	private static final String CONTENT_AT = """
			SELECT content FROM listing_history
			WHERE listing_id = :listing AND recorded_at <= :at AND content IS NOT NULL
			ORDER BY recorded_at DESC, id DESC LIMIT 1""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	private final CurrentCaller current;

	private final Ids ids;

	private final Clock clock;

	ListingHistory(JdbcClient jdbc, NamedParameterJdbcTemplate batches, CurrentCaller current, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.current = current;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Notes what happened, in the transaction in which it did.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void add(List<Step> steps) {
		if (!steps.isEmpty()) {
			var by = this.current.find().map(Caller::account).map(AccountId::value).orElse(null);
			var at = this.clock.instant();
			this.batches.batchUpdate(INSERT,
					steps.stream().map((step) -> values(step, by, at)).toArray(SqlParameterSource[]::new));
		}
	}

	private SqlParameterSource values(Step step, @Nullable Long by, Instant at) {
		var after = step.after();
		var scores = step.happening().scores();
		return new MapSqlParameterSource().addValue("id", this.ids.next())
			.addValue("listing", after.id().value())
			.addValue("at", at)
			.addValue("account", by)
			.addValue("act", step.happening().act().name())
			.addValue("status", after.status().name())
			.addValue("remark", step.happening().remark())
			.addValue("substance", (scores != null) ? scores.substance() : null)
			.addValue("clarity", (scores != null) ? scores.clarity() : null)
			.addValue("cooperation", (scores != null) ? scores.cooperation() : null)
			.addValue("form", (scores != null) ? scores.form() : null)
			.addValue("content", wentLive(step.before(), after) ? ContentJson.write(after.content()) : null);
	}

	/**
	 * What happened to a listing, the latest first.
	 */
	public List<Entry> of(ListingId id) {
		return this.jdbc.sql(OF).param("listing", id.value()).query(ListingHistory::entry).list();
	}

	/**
	 * What others saw of a listing at an instant; nothing if it had not been published.
	 */
	public Optional<ListingContent> contentAt(ListingId id, Instant at) {
		return this.jdbc.sql(CONTENT_AT)
			.param("listing", id.value())
			.param("at", at)
			.query(String.class)
			.optional()
			.map(ContentJson::read);
	}

	private static boolean wentLive(@Nullable Listing before, Listing after) {
		return after.isPublished()
				&& (before == null || !before.hasBeenPublished() || !before.content().equals(after.content()));
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		var substance = row.getInt("substance");
		var scores = row.wasNull() ? null
				: new Scores(substance, row.getInt("clarity"), row.getInt("cooperation"), row.getInt("form"));
		var account = row.getLong("account_id");
		return new Entry(Instants.of(row, "recorded_at"), row.wasNull() ? null : new AccountId(account),
				HistoryAct.valueOf(row.getString("act")), Status.valueOf(row.getString("status")),
				row.getString("remark"), scores);
	}

	/**
	 * Something that happened.
	 *
	 * @param by who did it, {@code null} for the marketplace itself
	 * @param status where the listing stood afterwards
	 */
	public record Entry(Instant at, @Nullable AccountId by, HistoryAct act, Status status, @Nullable String remark,
			@Nullable Scores scores) {

	}

}

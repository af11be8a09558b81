package io.techbridge.marketplace.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.calendar.WorkingCalendar;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.core.Because;
import io.techbridge.marketplace.interests.core.BrokerWish;
import io.techbridge.marketplace.interests.core.Deadlines;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestBuilder;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.interests.core.Reason;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.interests.negotiation.EntryKind;
import io.techbridge.marketplace.interests.negotiation.LogEntry;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.Grade;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@code interests.csv} and {@code negotiations.csv} as interests and their logs.
 * All dates count back from the day of loading.
 *
 * @param organizations by name
 * @param listings by the number their list gives them
 */
record SampleTalks(Map<String, Organization> organizations, Map<String, Listing> listings, WorkingCalendar calendar,
		LocalDate today, Ids ids) {

	private static final Map<String, Party> PARTIES = Map.of("发起方", Party.SENDER, "接收方", Party.RECEIVER, "经理人",
			Party.BROKER);

	private static final Map<String, EntryKind> KINDS = Map.of("会面", EntryKind.MEETING, "记录", EntryKind.NOTE, "下一步",
			EntryKind.NEXT_STEP);

	Interest interest(CSVRecord row) {
		var sender = Objects.requireNonNull(this.organizations.get(row.get("发起机构")), row.toString());
		var target = listing(row.get("目标"));
		var brought = row.get("附带").isEmpty() ? null : listing(row.get("附带"));
		var need = (target.kind() == ListingKind.NEED) ? target : brought;
		var achievement = (target.kind() == ListingKind.ACHIEVEMENT) ? target : brought;
		var status = InterestStatus.valueOf(row.get("状态"));
		var day = this.today.minusDays(Long.parseLong(row.get("天前")));
		var deadlines = Deadlines.from(day, this.calendar);
		var answered = stated(row, "答复天数").map((days) -> at(day.plusDays(Long.parseLong(days)))).orElse(null);
		return InterestBuilder.builder()
			.id(new InterestId(this.ids.next()))
			.targetKind(target.kind())
			.needId((need != null) ? need.id() : null)
			.achievementId((achievement != null) ? achievement.id() : null)
			.senderId(sender.id())
			.receiverId(target.organizationId())
			.status(status)
			.message(row.get("留言"))
			.contact(sender.contact())
			.grade(stated(row, "匹配").map(Grade::valueOf).orElse(null))
			.deadlines(deadlines)
			.because(stated(row, "原因").map((reason) -> new Because(Reason.valueOf(reason), row.get("说明"))).orElse(null))
			.brokerWish(row.get("经理人").equals("请求")
					? new BrokerWish(Side.SENDER, null, "希望协助商谈试用条件", at(this.today.minusDays(3))) : null)
			.expressedAt(at(day))
			.awaitedSince(at(day))
			.answeredAt((status == InterestStatus.WITHDRAWN) ? null : answered)
			.endedAt(ended(status, deadlines, answered))
			.build();
	}

	private @Nullable Instant ended(InterestStatus status, Deadlines deadlines, @Nullable Instant answered) {
		return switch (status) {
			case LAPSED -> at(deadlines.answerBy().plusDays(1));
			case DECLINED, WITHDRAWN -> answered;
			case SIGNED, FAILED -> Objects.requireNonNull(answered).plusSeconds(60L * 86_400);
			case EXPRESSED, ACCEPTED, NEGOTIATING -> null;
		};
	}

	/**
	 * The log of an interest; what is done is followed by the entry that says so.
	 */
	List<LogEntry> log(InterestId interest, List<CSVRecord> rows) {
		var log = new ArrayList<LogEntry>();
		for (var row : rows) {
			var entry = entry(interest, row);
			log.add(entry);
			if (row.get("完成").equals("是")) {
				log.add(new LogEntry(this.ids.next(), interest, entry.party(), EntryKind.STEP_DONE, entry.ownSideOnly(),
						null, null, null, entry.id(), null, null, entry.recordedAt().plusSeconds(86_400), null));
			}
		}
		return log;
	}

	private LogEntry entry(InterestId interest, CSVRecord row) {
		var day = this.today.minusDays(Long.parseLong(row.get("天前")));
		var kind = Objects.requireNonNull(KINDS.get(row.get("类型")), row.toString());
		return new LogEntry(this.ids.next(), interest,
				Objects.requireNonNull(PARTIES.get(row.get("一方")), row.toString()), kind, row.get("仅本方").equals("是"),
				row.get("内容"), (kind == EntryKind.MEETING) ? day : null,
				stated(row, "期限").map((days) -> this.today.plusDays(Long.parseLong(days))).orElse(null), null, null,
				null, at(day), null);
	}

	private Listing listing(String number) {
		return Objects.requireNonNull(this.listings.get(number), () -> "No listing has the number " + number);
	}

	private static Instant at(LocalDate day) {
		return day.atTime(LocalTime.of(10, 0)).atZone(China.ZONE).toInstant();
	}

	private static Optional<String> stated(CSVRecord row, String column) {
		return Optional.of(row.get(column)).filter((text) -> !text.isEmpty());
	}

}

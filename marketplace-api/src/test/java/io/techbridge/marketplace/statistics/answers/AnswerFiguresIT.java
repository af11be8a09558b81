package io.techbridge.marketplace.statistics.answers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.interests.AddInterests;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.core.Because;
import io.techbridge.marketplace.interests.core.Deadlines;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestBuilder;
import io.techbridge.marketplace.interests.core.Reason;
import io.techbridge.marketplace.calendar.WorkingDays;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ApplicationTest
class AnswerFiguresIT {

	private static final String PARK = "TIANKAI";

	private static final String PERIOD = "from=2026-01-01&to=2026-06-30";

	private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private AddInterests interests;

	@Autowired
	private WorkingDays workingDays;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Ids ids;

	private Calls calls;

	private RequestPostProcessor operator;

	private List<OrganizationId> companies;

	private List<OrganizationId> universities;

	private List<ListingId> needs;

	@BeforeEach
	void manyWhoMayTalk() {
		this.market.clearRows();
		this.calls = new Calls(this.mvc);
		this.operator = this.signedIn.as(this.accounts.operator());
		this.companies = organizations("津滨公司", OrganizationKind.COMPANY);
		this.universities = organizations("燕山大学", OrganizationKind.UNIVERSITY);
		this.needs = this.companies.stream().map((owner) -> this.market.need(owner, "涂层脱落")).toList();
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23 })
	void figuresAreThoseOfANaiveCount(long seed) {
		var random = new Random(seed);
		var asked = new ArrayList<Interest>();
		for (var number = 0; number < 60; number++) {
			asked.add(add(random.nextInt(5), random.nextInt(5), BEGIN.plusDays(random.nextInt(200)),
					InterestStatus.values()[random.nextInt(InterestStatus.values().length)], random.nextInt(15)));
		}
		Predicate<Interest> counted = (interest) -> !day(interest).isAfter(LocalDate.of(2026, 6, 30))
				&& interest.status() != InterestStatus.EXPRESSED && interest.status() != InterestStatus.WITHDRAWN;
		var due = asked.stream().filter(counted).toList();
		var days = due.stream()
			.filter((interest) -> interest.answeredAt() != null)
			.map((interest) -> ChronoUnit.DAYS.between(interest.awaitedSince(), interest.answeredAt()))
			.sorted()
			.toList();

		var figures = this.<Map<String, Object>>read("answers?" + PERIOD, "$", this.operator);

		assertThat(figures.get("due")).isEqualTo(due.size());
		assertThat(figures.get("answered")).isEqualTo(days.size());
		assertThat(figures.get("lapsed")).isEqualTo(due.size() - days.size());
		assertThat(((Number) figures.get("share")).doubleValue()).isCloseTo(days.size() / (double) due.size(),
				within(1e-9));
		assertThat(((Number) figures.get("medianDays")).doubleValue())
			.isEqualTo((days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2.0);
		for (var month = 1; month <= 6; month++) {
			var number = month;
			assertThat(this.<Integer>read("answers?" + PERIOD, "$.byMonth[%d].due".formatted(month - 1), this.operator))
				.isEqualTo((int) due.stream().filter((interest) -> day(interest).getMonthValue() == number).count());
		}
		assertReasons(asked);
		assertThat(ids("answers/interests?" + PERIOD, this.operator))
			.containsExactlyInAnyOrderElementsOf(due.stream().map((interest) -> interest.id().toString()).toList());
		for (var company : List.of(0, 1, 2)) {
			var member = this.signedIn.as(this.accounts.member(this.companies.get(company), MemberRole.VIEWER));
			assertTheListsAgree("2026-01-01", "2026-06-30", member);
			assertTheListsAgree("2026-03-01", "2026-03-31", member);
		}
		assertTheListsAgree("2026-02-01", "2026-02-28", this.operator);
		assertTheListsAgree("2026-01-01", "2026-12-31", this.operator);
	}

	private void assertTheListsAgree(String from, String to, RequestPostProcessor who) {
		var period = "from=" + from + "&to=" + to;
		var figures = this.<Map<String, Object>>read("answers?" + period, "$", who);
		assertThat(total("answers/interests?" + period, who)).isEqualTo(figures.get("due"));
		assertThat(total("answers/interests?answered=true&" + period, who)).isEqualTo(figures.get("answered"));
		assertThat(total("answers/interests?answered=false&" + period, who)).isEqualTo(figures.get("lapsed"));
		for (var row : this.<List<Map<String, Object>>>read("reasons?" + period, "$.rows", who)) {
			var given = "reason=" + row.get("reason") + "&" + period;
			assertThat(total("reasons/interests?ending=DECLINED&" + given, who)).isEqualTo(row.get("declined"));
			assertThat(total("reasons/interests?ending=FAILED&" + given, who)).isEqualTo(row.get("failed"));
			assertThat(total("reasons/matches?" + given, who)).isEqualTo(row.get("dismissed"));
		}
	}

	@Test
	void whatWasAnsweredLaterWasNotKnownBefore() {
		var answered = add(0, 0, BEGIN, InterestStatus.DECLINED, 2);
		add(1, 1, BEGIN, InterestStatus.LAPSED, 3);
		var before = PERIOD + "&asOf=" + Objects.requireNonNull(answered.answeredAt()).minusSeconds(60);
		var then = PERIOD + "&asOf=" + answered.answeredAt();

		assertThat(this.<Integer>read("answers?" + before, "$.due", this.operator)).isZero();
		assertThat(this.<Integer>read("answers?" + then, "$.due", this.operator)).isOne();
		assertThat(ids("answers/interests?" + then, this.operator)).containsExactly(answered.id().toString());
		assertThat(this.<List<Object>>read("reasons?" + before, "$.rows[?(@.declined > 0)]", this.operator)).isEmpty();
		assertThat(this.<List<Object>>read("reasons?" + then, "$.rows[?(@.declined > 0)]", this.operator)).hasSize(1);
		assertThat(this.<Integer>read("answers?" + PERIOD, "$.due", this.operator)).isEqualTo(2);
	}

	@Test
	void aParkOpensNoTalksOfOthers() {
		var park = this.signedIn.as(this.accounts.parkAdministrator(new ParkCode(PARK)));
		var member = this.signedIn.as(this.accounts.member(this.companies.getFirst(), MemberRole.VIEWER));

		for (var list : List.of("answers/interests?", "reasons/matches?reason=REGION&",
				"reasons/interests?reason=REGION&ending=FAILED&")) {
			assertThat(this.calls.get("/api/statistics/" + list + PERIOD, park)).hasStatus(403);
			assertThat(this.calls.get("/api/statistics/" + list + PERIOD + "&scope=MARKET", member)).hasStatus(403);
			assertThat(total(list + PERIOD, member)).isEqualTo(0);
		}
	}

	private void assertReasons(List<Interest> asked) {
		var rows = this.<List<Map<String, Object>>>read("reasons?from=2026-01-01&to=2026-12-31", "$.rows",
				this.operator);
		for (var row : rows) {
			for (var kind : Map.of("declined", InterestStatus.DECLINED, "failed", InterestStatus.FAILED).entrySet()) {
				assertThat(row.get(kind.getKey())).isEqualTo((int) asked.stream()
					.filter((interest) -> interest.status() == kind.getValue()
							&& Objects.requireNonNull(interest.because()).reason().name().equals(row.get("reason")))
					.count());
			}
		}
	}

	@Test
	void aMemberCountsWhatItWasAsked() {
		add(0, 0, BEGIN, InterestStatus.ACCEPTED, 2);
		add(0, 1, BEGIN, InterestStatus.LAPSED, 0);
		add(1, 2, BEGIN, InterestStatus.ACCEPTED, 4);
		var member = this.signedIn.as(this.accounts.member(this.companies.getFirst(), MemberRole.VIEWER));
		var sender = this.signedIn.as(this.accounts.member(this.universities.getFirst(), MemberRole.VIEWER));

		assertThat(this.<Integer>read("answers?" + PERIOD, "$.due", member)).isEqualTo(2);
		assertThat(this.<Boolean>read("answers?" + PERIOD, "$.byMonth[0].hidden", member)).isFalse();
		assertThat(this.<Integer>read("answers?" + PERIOD, "$.due", sender)).isZero();
	}

	@Test
	void aParkIsToldOnlyWhatGivesNobodyAway() {
		this.jdbc.sql("UPDATE organization SET park = ? WHERE kind = 'COMPANY'").param(PARK).update();
		var park = this.signedIn.as(this.accounts.parkAdministrator(new ParkCode(PARK)));
		for (var number = 0; number < 3; number++) {
			add(number, number, BEGIN, InterestStatus.ACCEPTED, 2);
			add(number, 4 - number, BEGIN.plusMonths(1), InterestStatus.ACCEPTED, 2);
		}
		add(0, 3, BEGIN.plusMonths(2), InterestStatus.DECLINED, 2);

		assertThat(this.<Boolean>read("answers?" + PERIOD, "$.byMonth[2].hidden", park)).isTrue();
		assertThat(this.<Map<String, Object>>read("answers?" + PERIOD, "$.byMonth[2]", park)).doesNotContainKeys("due",
				"answered", "share", "medianDays");
		assertThat(this.<List<Object>>read("answers?" + PERIOD, "$.byMonth[0:2].hidden", park))
			.as("one goes with it, or the total would tell")
			.contains(true);
		assertThat(this.<Integer>read("answers?" + PERIOD, "$.due", park)).isEqualTo(7);
		assertThat(this.<List<Object>>read("reasons?" + PERIOD, "$.rows[?(@.reason == 'PRICE_GAP')].hidden", park))
			.isEqualTo(List.of(true));
		assertThat(this.<Integer>read("answers?" + PERIOD, "$.byMonth[2].due", this.operator)).isOne();
	}

	@Test
	void dismissedMatchesAreCountedForThoseWhoDismissedThem() {
		var achievement = this.market.achievement(this.universities.getFirst(), "另一项成果");
		this.jdbc.sql("""
				INSERT INTO match_mark (organization_id, need_id, achievement_id, mark, reason, account_id, marked_at)
				VALUES (?, ?, ?, 'DISMISSED', 'REGION', 1, '2026-03-01 00:00:00')""")
			.params(this.companies.getFirst().value(), this.needs.getFirst().value(), achievement.value())
			.update();
		var own = this.signedIn.as(this.accounts.member(this.companies.getFirst(), MemberRole.VIEWER));
		var other = this.signedIn.as(this.accounts.member(this.universities.getFirst(), MemberRole.VIEWER));
		var path = "$.rows[?(@.reason == 'REGION')].dismissed";

		assertThat(this.<List<Object>>read("reasons?" + PERIOD, path, own)).isEqualTo(List.of(1));
		assertThat(this.<List<Object>>read("reasons?" + PERIOD, path, other)).isEqualTo(List.of(0));
		assertThat(this.<List<Object>>read("reasons?" + PERIOD, path, this.operator)).isEqualTo(List.of(1));
		var behind = "reasons/matches?reason=REGION&" + PERIOD;
		assertThat(this.<List<Object>>read(behind, "$.items[*].organizationName", own)).isEqualTo(List.of("津滨公司0"));
		assertThat(total(behind, other)).isEqualTo(0);
		assertThat(total(behind, this.operator)).isEqualTo(1);
	}

	private List<OrganizationId> organizations(String name, OrganizationKind kind) {
		return IntStream.range(0, 5)
			.mapToObj((number) -> this.market.organization(name + number, "120116", kind))
			.toList();
	}

	/** A university is interested in the need of a company. */
	private Interest add(int company, int university, LocalDate day, InterestStatus status, int daysToAnswer) {
		var at = day.atTime(10, 0).atZone(China.ZONE).toInstant();
		var later = at.plus(daysToAnswer, ChronoUnit.DAYS);
		var answered = status.wasAccepted() || status == InterestStatus.DECLINED;
		var why = status == InterestStatus.DECLINED || status == InterestStatus.FAILED;
		var need = status.isOpen() ? this.market.need(this.companies.get(company), "又一项需求") : this.needs.get(company);
		var interest = InterestBuilder.builder()
			.id(new InterestId(this.ids.next()))
			.targetKind(ListingKind.NEED)
			.needId(need)
			.senderId(this.universities.get(university))
			.receiverId(this.companies.get(company))
			.status(status)
			.message("希望进一步了解")
			.contact(new Contact("林老师", null, null))
			.deadlines(Deadlines.from(day, this.workingDays.calendar()))
			.because(why ? new Because(Reason.PRICE_GAP, null) : null)
			.expressedAt(at)
			.awaitedSince(at)
			.answeredAt(answered ? later : null)
			.endedAt(status.isOpen() ? null : later)
			.build();
		this.interests.add(interest, List.of(), null);
		return interest;
	}

	private static LocalDate day(Interest interest) {
		return LocalDate.ofInstant(interest.expressedAt(), China.ZONE);
	}

	private Integer total(String path, RequestPostProcessor who) {
		return read(path, "$.total", who);
	}

	private List<String> ids(String path, RequestPostProcessor who) {
		return read(path + "&size=100", "$.items[*].id", who);
	}

	private <T> T read(String path, String what, RequestPostProcessor who) {
		var answer = this.calls.get("/api/statistics/" + path, who);
		var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(answer).as(body).hasStatusOk();
		return JsonPath.read(body, what);
	}

}

package io.techbridge.marketplace.statistics.funnel;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.organizations.OrganizationKind;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ApplicationTest
class FunnelIT {

	private static final String PARK = "TIANKAI";

	private static final String PERIOD = "listing=NEED&from=2026-01-01&to=2026-12-31";

	private static final Instant START = LocalDate.of(2026, 1, 1).atStartOfDay(China.ZONE).toInstant();

	private static final List<String> FIELDS = List.of("NEW_ENERGY", "NUCLEAR");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private JdbcClient jdbc;

	private Calls calls;

	private RequestPostProcessor operator;

	private RequestPostProcessor park;

	@BeforeEach
	void somebodyToAsk() {
		this.market.clearRows();
		this.calls = new Calls(this.mvc);
		this.operator = this.signedIn.as(this.accounts.operator());
		this.park = this.signedIn.as(this.accounts.parkAdministrator(new ParkCode(PARK)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14 })
	void figuresAreThoseOfANaiveCountAndTheListBehindHasAsMany(long seed) {
		var random = new Random(seed);
		var steps = randomSteps(random);
		for (var asked = 0; asked < 8; asked++) {
			var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
			var to = from.plusDays(random.nextInt(120));
			var asOf = START.plus(Duration.ofHours(random.nextInt(24 * 300)));
			var field = random.nextBoolean() ? FIELDS.get(random.nextInt(2)) : null;
			var inPark = random.nextBoolean();
			var query = "listing=NEED&from=%s&to=%s&asOf=%s".formatted(from, to, asOf)
					+ ((field != null) ? "&field=" + field : "") + (inPark ? "&park=" + PARK : "");
			Predicate<Step> counted = (step) -> !step.cohortOn().isBefore(from) && !step.cohortOn().isAfter(to)
					&& !step.recordedAt().isAfter(asOf) && (field == null || field.equals(step.field()))
					&& (!inPark || step.inPark());

			var published = count(steps, FunnelStep.PUBLISHED, counted);
			for (var step : FunnelStep.values()) {
				var figure = figure(query, step, this.operator);
				var expected = count(steps, step, counted);
				assertThat(((Number) figure.get("listings")).longValue()).as(query + " " + step).isEqualTo(expected);
				if (published == 0) {
					assertThat(figure.get("share")).isNull();
				}
				else {
					assertThat(number(figure, "share")).isCloseTo(expected / (double) published, within(1e-9));
				}
				assertThat(number(figure, "medianDays")).isEqualTo(medianDays(steps, step, counted));
				assertThat(total(query, step, true)).isEqualTo(expected);
				assertThat(total(query, step, false)).isEqualTo(published - expected);
			}
		}
	}

	@Test
	void aMemberCountsItsOwnAndAsksForNoOtherOrganization() {
		var own = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		var other = this.market.organization("冀中制造公司", "130600", OrganizationKind.COMPANY);
		var need = this.market.need(own, "涂层脱落");
		this.market.need(other, "轴承发热");
		var member = this.signedIn.as(this.accounts.member(own, MemberRole.VIEWER));

		assertThat(listings(PERIOD, FunnelStep.PUBLISHED, member)).isEqualTo(1);
		assertThat(ids(PERIOD, FunnelStep.PUBLISHED, member)).containsExactly(need.toString());
		assertThat(listings(PERIOD + "&organization=" + own.value(), FunnelStep.PUBLISHED, member)).isEqualTo(1);
		assertThat(get("funnel?" + PERIOD + "&organization=" + other.value(), member)).hasStatus(403);
		assertThat(listings(PERIOD + "&organization=" + other.value(), FunnelStep.PUBLISHED, this.operator))
			.isEqualTo(1);
	}

	@Test
	void theMarketIsToldWithoutListsAndWithoutSmallCells() {
		var owners = companies(4);
		owners.forEach((owner) -> this.market.need(owner, "涂层脱落"));
		step(owners.subList(0, 2), FunnelStep.INTEREST);
		var member = this.signedIn.as(this.accounts.member(owners.getFirst(), MemberRole.EDITOR));
		var query = PERIOD + "&scope=MARKET";

		assertThat(listings(query, FunnelStep.PUBLISHED, member)).isEqualTo(4);
		assertThat(figure(query, FunnelStep.INTEREST, member)).containsEntry("hidden", true)
			.doesNotContainKeys("listings", "share", "medianDays");
		assertThat(listings(query, FunnelStep.SIGNED, member)).isZero();
		assertThat(get("funnel/listings?" + query + "&step=PUBLISHED", member)).hasStatus(403);
		assertThat(get("funnel?" + query + "&organization=" + owners.getFirst().value(), member)).hasStatus(403);
	}

	@Test
	void whoAdministersAParkCountsItsUnnamedNeedsButNeverSeesWhichTheyAre() {
		var owners = companies(3);
		owners.forEach(this::moveIntoPark);
		var named = owners.subList(0, 2).stream().map((owner) -> this.market.need(owner, "涂层脱落")).toList();
		var unnamed = this.market.publish(owners.getLast(),
				NeedContentBuilder.builder(Market.fullNeed("轴承发热")).anonymous(true).build());
		this.market.need("别处的需求");

		assertThat(listings(PERIOD, FunnelStep.PUBLISHED, this.park)).isEqualTo(3);
		assertThat(ids(PERIOD, FunnelStep.PUBLISHED, this.park))
			.containsExactlyInAnyOrderElementsOf(named.stream().map(ListingId::toString).toList());
		assertThat(ids(PERIOD, FunnelStep.PUBLISHED, this.operator)).contains(unnamed.toString());

		this.jdbc.sql("UPDATE listing SET anonymous = FALSE WHERE id = ?").param(unnamed.value()).update();
		assertThat(ids(PERIOD, FunnelStep.PUBLISHED, this.park)).as("an edit that would name it waits")
			.doesNotContain(unnamed.toString());
	}

	@Test
	void noListTellsAParkWhatItsFigureHides() {
		var owners = companies(4);
		owners.forEach(this::moveIntoPark);
		owners.forEach((owner) -> this.market.need(owner, "涂层脱落"));
		step(owners.subList(0, 3), FunnelStep.INTEREST);
		var listings = "funnel/listings?" + PERIOD + "&step=INTEREST&reached=";

		assertThat(listings(PERIOD, FunnelStep.INTEREST, this.park)).as("a sum is told").isEqualTo(3);
		assertThat(get(listings + "true", this.park)).as("fields of the list would tell smaller cells").hasStatus(403);
		assertThat(get(listings + "false", this.park)).hasStatus(403);
		assertThat(ids(PERIOD, FunnelStep.PUBLISHED, this.park)).hasSize(4);
		assertThat(total(PERIOD, FunnelStep.INTEREST, true)).as("whoever sees everything").isEqualTo(3);
		var owner = this.signedIn.as(this.accounts.member(owners.getFirst(), MemberRole.VIEWER));
		assertThat(ids(PERIOD, FunnelStep.INTEREST, owner)).as("whose it is").hasSize(1);
	}

	@Test
	void aParkOfTwoCompaniesIsNotTold() {
		var owners = companies(2);
		owners.forEach(this::moveIntoPark);
		owners.forEach((owner) -> this.market.need(owner, "涂层脱落"));

		assertThat(figure(PERIOD, FunnelStep.PUBLISHED, this.park)).containsEntry("hidden", true);
	}

	@Test
	void aParkIsThatOfTheFirstPublication() {
		var owner = companies(1).getFirst();
		moveIntoPark(owner);
		this.market.need(owner, "涂层脱落");
		this.jdbc.sql("UPDATE organization SET park = NULL").update();

		assertThat(listings(PERIOD + "&park=" + PARK, FunnelStep.PUBLISHED, this.operator)).isEqualTo(1);
	}

	@Test
	void theFileSaysWhatItIsAbout() {
		this.market.need("涂层脱落");

		var file = new String(this.calls
			.get("/api/exports/statistics-funnel?format=csv&asOf=2026-11-27T00:00:00Z&" + PERIOD, this.operator)
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);

		assertThat(file.lines().filter((line) -> line.contains("2026-01-01") && line.contains("2026-12-31")))
			.hasSize(FunnelStep.values().length);
		assertThat(file).contains("2026-11-27", "合同").doesNotContain("export.", "label.");
	}

	@Test
	void theListingsBehindAStepLeaveAsAFileThatHoldsWhatTheirListShows() {
		var owners = companies(3);
		owners.forEach(this::moveIntoPark);
		owners.forEach((owner) -> this.market.need(owner, "=涂层脱落"));
		this.market.need("别处的需求");
		var funnel = "/api/exports/funnel-listings?format=csv&" + PERIOD + "&step=";

		assertThat(text(funnel + "PUBLISHED", this.park).lines()).hasSize(1 + 3)
			.anyMatch((line) -> line.contains("'=涂层脱落"))
			.noneMatch((line) -> line.contains("别处的需求"));
		assertThat(text(funnel + "PUBLISHED", this.operator)).contains("到达时间");
		var waiting = text(funnel + "SIGNED&reached=false", this.operator);
		assertThat(waiting.lines()).hasSize(1 + 4);
		var uncovered = text("/api/exports/coverage-listings?format=csv", this.park);
		assertThat(uncovered.lines()).hasSize(1 + 3);
		assertThat(waiting + uncovered).as("they have not come to anything").doesNotContain("到达时间");
		assertThat(text("/api/exports/stale-listings?format=csv&what=ORPHANED", this.operator).lines()).hasSize(1 + 4);

		assertThat(this.calls.get(funnel + "SIGNED", this.park)).as("as its list").hasStatus(403);
	}

	private String text(String path, RequestPostProcessor who) {
		var answer = this.calls.get(path, who);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	@Test
	void anAnswerToNothingIsRefused() {
		assertThat(get("funnel?from=2026-01-01", this.operator)).hasStatus(400);
		assertThat(get("funnel?listing=NEED&from=2026-02-01&to=2026-01-01", this.operator)).hasStatus(400);
		assertThat(get("funnel?" + PERIOD, this.signedIn.as(this.accounts.newcomer()))).hasStatus(403);
	}

	private List<OrganizationId> companies(int count) {
		return IntStream.range(0, count)
			.mapToObj((number) -> this.market.organization("津滨公司" + number, "120116", OrganizationKind.COMPANY))
			.toList();
	}

	private void moveIntoPark(OrganizationId owner) {
		this.jdbc.sql("UPDATE organization SET park = ? WHERE id = ?").params(PARK, owner.value()).update();
	}

	private void step(List<OrganizationId> owners, FunnelStep step) {
		this.jdbc.sql("""
				INSERT INTO funnel_step
				SELECT listing_id, :step, kind, organization_id, park, field, cohort_on, first_at, recorded_at, 0
				FROM funnel_step WHERE organization_id IN (:owners) AND step = 'PUBLISHED'""")
			.param("step", step.name())
			.param("owners", owners.stream().map(OrganizationId::value).toList())
			.update();
	}

	/** Steps of real needs at random instants, some of them recorded late. */
	private List<Step> randomSteps(Random random) {
		var owners = companies(6);
		var needs = owners.stream()
			.flatMap((owner) -> Stream.of("一", "二", "三", "四").map((title) -> this.market.need(owner, title)))
			.toList();
		this.jdbc.sql("DELETE FROM funnel_step").update();
		var steps = new ArrayList<Step>();
		for (var need : needs) {
			var published = START.plus(Duration.ofHours(random.nextInt(24 * 150)));
			var field = FIELDS.get(random.nextInt(2));
			var inPark = random.nextBoolean();
			for (var step : FunnelStep.values()) {
				if (step != FunnelStep.PUBLISHED && random.nextInt(3) == 0) {
					continue;
				}
				var hours = (step == FunnelStep.PUBLISHED) ? 0 : random.nextInt(2000);
				var at = published.plus(Duration.ofHours(hours));
				var recorded = (step == FunnelStep.PUBLISHED) ? at : at.plus(Duration.ofHours(random.nextInt(500)));
				steps.add(new Step(need.value(), step, LocalDate.ofInstant(published, China.ZONE), field, inPark, at,
						recorded, hours));
			}
		}
		steps.forEach(this::insert);
		return steps;
	}

	private void insert(Step step) {
		this.jdbc.sql("""
				INSERT INTO funnel_step (listing_id, step, kind, organization_id, park, field, cohort_on, first_at,
				  recorded_at, hours)
				SELECT id, ?, kind, organization_id, ?, ?, ?, ?, ?, ? FROM listing WHERE id = ?""")
			.params(step.step().name(), step.inPark() ? PARK : null, step.field(), step.cohortOn(), step.firstAt(),
					step.recordedAt(), step.hours(), step.listing())
			.update();
	}

	private static long count(List<Step> steps, FunnelStep step, Predicate<Step> counted) {
		return steps.stream().filter((one) -> one.step() == step).filter(counted).count();
	}

	private static Double medianDays(List<Step> steps, FunnelStep step, Predicate<Step> counted) {
		var hours = steps.stream()
			.filter((one) -> one.step() == step)
			.filter(counted)
			.map(Step::hours)
			.sorted()
			.toList();
		if (hours.isEmpty()) {
			return null;
		}
		var middle = hours.size() / 2;
		var median = (hours.size() % 2 == 1) ? hours.get(middle) : (hours.get(middle - 1) + hours.get(middle)) / 2.0;
		return Math.round(median / 24 * 10) / 10.0;
	}

	private static Double number(Map<String, Object> figure, String name) {
		var number = (Number) figure.get(name);
		return (number != null) ? number.doubleValue() : null;
	}

	private int total(String query, FunnelStep step, boolean reached) {
		return JsonPath.read(
				body("funnel/listings?%s&step=%s&reached=%s".formatted(query, step, reached), this.operator),
				"$.total");
	}

	private long listings(String query, FunnelStep step, RequestPostProcessor who) {
		return ((Number) figure(query, step, who).get("listings")).longValue();
	}

	private Map<String, Object> figure(String query, FunnelStep step, RequestPostProcessor who) {
		return JsonPath.<List<Map<String, Object>>>read(body("funnel?" + query, who), "$.steps").get(step.ordinal());
	}

	private List<String> ids(String query, FunnelStep step, RequestPostProcessor who) {
		return JsonPath.read(body("funnel/listings?" + query + "&step=" + step, who), "$.items[*].id");
	}

	private String body(String path, RequestPostProcessor who) {
		var answer = get(path, who);
		var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(answer).as(body).hasStatusOk();
		return body;
	}

	private MvcTestResult get(String path, RequestPostProcessor who) {
		return this.calls.get("/api/statistics/" + path, who);
	}

	private record Step(long listing, FunnelStep step, LocalDate cohortOn, String field, boolean inPark,
			Instant firstAt, Instant recordedAt, int hours) {

	}

}

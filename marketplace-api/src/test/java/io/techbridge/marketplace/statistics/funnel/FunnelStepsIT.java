package io.techbridge.marketplace.statistics.funnel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import io.techbridge.marketplace.contracts.Deal;
import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.matches.kept.MatchDriver;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Each step of a listing is written down the first time it is taken.
 */
@ApplicationTest
class FunnelStepsIT {

	private static final String BATTERIES = "退役动力电池快速分选";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Talks talks;

	@Autowired
	private Deal deal;

	@Autowired
	private Market market;

	@Autowired
	private MatchDriver matches;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void twoWhoMayComeToAContract() {
		this.deal.begin(this.mvc);
	}

	@Test
	void aListingThatCameOntoTheMarketBeforeCountsFromTheBeginningOfThatDay() {
		var step = step(this.talks.need, FunnelStep.PUBLISHED);

		assertThat(step.firstAt()).isEqualTo(Market.TODAY.atStartOfDay(China.ZONE).toInstant());
		assertThat(step.recordedAt()).isEqualTo(step.firstAt());
		assertThat(this.jdbc.sql("SELECT kind, organization_id, field, cohort_on FROM funnel_step WHERE listing_id = ?")
			.param(this.talks.need.value())
			.query()
			.singleRow()).containsEntry("kind", "NEED")
			.containsEntry("organization_id", this.talks.company.value())
			.containsEntry("field", "NEW_ENERGY")
			.containsEntry("cohort_on", java.sql.Date.valueOf(Market.TODAY));
	}

	@Test
	void aDraftIsInNoCohort() {
		var draft = this.market.draft(this.talks.company, Market.fullNeed("还在写的需求"));

		assertThat(steps(draft)).isEmpty();
	}

	@Test
	void aTalkIsFollowedOnBothSidesToTheContract() {
		var before = Instant.now();
		var interest = this.talks.expressed();
		assertThat(steps(this.talks.need)).containsExactlyElementsOf(steps(this.talks.achievement))
			.contains("PUBLISHED", "INTEREST")
			.doesNotContain("ACCEPTED", "SIGNED");

		assertThat(this.talks.act(this.talks.offering, interest, "acceptance", null)).hasStatusOk();
		this.deal.signed("ORDINARY_LICENSE", ", 'interestId': '%s'".formatted(interest));

		for (var listing : List.of(this.talks.need, this.talks.achievement)) {
			assertThat(steps(listing)).contains("INTEREST", "ACCEPTED", "SIGNED");
			assertThat(step(listing, FunnelStep.ACCEPTED).firstAt()).isBetween(before, Instant.now());
			// signed long before, as both say, but known only now
			var signed = step(listing, FunnelStep.SIGNED);
			assertThat(signed.firstAt()).isEqualTo(step(listing, FunnelStep.PUBLISHED).firstAt());
			assertThat(signed.recordedAt()).isBetween(before, Instant.now());
			assertThat(signed.hours()).isZero();
		}
	}

	@Test
	void onlyTheFirstTimeCounts() {
		var first = this.talks.expressed();
		var step = step(this.talks.achievement, FunnelStep.INTEREST);
		assertThat(this.talks.act(this.talks.needing, first, "withdrawal", null)).hasStatusOk();

		this.talks.expressed();

		assertThat(step(this.talks.achievement, FunnelStep.INTEREST)).isEqualTo(step);
		assertThat(step.hours())
			.isEqualTo(ChronoUnit.HOURS.between(Market.TODAY.atStartOfDay(China.ZONE).toInstant(), step.firstAt()));
	}

	@Test
	void aGoodMatchIsOneAndSeeingItAnother() {
		var achievement = this.market.achievement(BATTERIES + "与梯次利用");
		var need = this.market.need(this.talks.company, BATTERIES);
		this.matches.bringUpToDate();
		for (var listing : List.of(need, achievement)) {
			assertThat(steps(listing)).containsExactly("PUBLISHED", "STRONG_MATCH");
		}
		var matched = step(need, FunnelStep.STRONG_MATCH);

		assertThat(this.talks.call(this.talks.stranger, "/api/needs/" + need + "/matches")).hasStatusOk();
		assertThat(steps(need)).as("seen by somebody else").doesNotContain("VIEWED");
		assertThat(this.talks.call(this.talks.needing, "/api/needs/" + need + "/matches")).hasStatusOk();
		assertThat(this.talks.call(this.talks.needing, "/api/needs/" + need + "/matches")).hasStatusOk();

		for (var listing : List.of(need, achievement)) {
			assertThat(steps(listing)).containsExactly("PUBLISHED", "STRONG_MATCH", "VIEWED");
		}
		assertThat(step(need, FunnelStep.STRONG_MATCH)).isEqualTo(matched);
	}

	@Test
	void whatHappenedBeforeStepsWereWrittenIsFoundInWhatTheFeaturesKeep() throws IOException {
		var need = this.market.need(this.talks.company, BATTERIES);
		this.market.achievement(BATTERIES + "与梯次利用");
		this.matches.bringUpToDate();
		var viewer = this.accounts.member(this.talks.company, MemberRole.VIEWER);
		assertThat(this.talks.call(viewer, "/api/needs/" + need + "/matches")).hasStatusOk();
		this.deal.signed("ORDINARY_LICENSE", ", 'interestId': '%s'".formatted(this.talks.accepted()));
		var written = all();
		this.jdbc.sql("DELETE FROM funnel_step").update();

		fillFromBefore();

		var found = all();
		assertThat(found).hasSizeGreaterThan(10).hasSameSizeAs(written);
		for (var number = 0; number < written.size(); number++) {
			var one = found.get(number);
			var other = written.get(number);
			assertThat(one.listing()).isEqualTo(other.listing());
			assertThat(one.step()).isEqualTo(other.step());
			assertThat(one.firstAt()).isCloseTo(other.firstAt(), within(5, ChronoUnit.SECONDS));
			assertThat(one.recordedAt()).isCloseTo(other.recordedAt(), within(5, ChronoUnit.SECONDS));
		}
	}

	private void fillFromBefore() throws IOException {
		var text = new ClassPathResource("db/changelog/changes/2026-11-28-statistics-funnel.sql")
			.getContentAsString(StandardCharsets.UTF_8)
			.replaceAll("(?m)^--.*$", "");
		Arrays.stream(text.split(";"))
			.filter((statement) -> statement.contains("INSERT INTO"))
			.forEach((statement) -> this.jdbc.sql(statement).update());
	}

	private List<String> steps(ListingId listing) {
		return this.jdbc.sql("SELECT step FROM funnel_step WHERE listing_id = ?")
			.param(listing.value())
			.query(String.class)
			.list()
			.stream()
			.map(FunnelStep::valueOf)
			.sorted()
			.map(FunnelStep::name)
			.toList();
	}

	private Step step(ListingId listing, FunnelStep step) {
		return all().stream()
			.filter((one) -> one.listing() == listing.value() && one.step() == step)
			.findFirst()
			.orElseThrow();
	}

	private List<Step> all() {
		return this.jdbc.sql("SELECT * FROM funnel_step ORDER BY listing_id, step")
			.query((row, number) -> new Step(row.getLong("listing_id"), FunnelStep.valueOf(row.getString("step")),
					Instants.of(row, "first_at"), Instants.of(row, "recorded_at"), row.getInt("hours")))
			.list();
	}

	private record Step(long listing, FunnelStep step, Instant firstAt, Instant recordedAt, int hours) {

	}

}

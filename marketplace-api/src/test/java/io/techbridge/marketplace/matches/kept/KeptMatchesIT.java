package io.techbridge.marketplace.matches.kept;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Happening;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.matches.NewMatches;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.Grade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@RecordApplicationEvents
class KeptMatchesIT {

	private static final String BATTERIES = "退役动力电池快速分选";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private MatchDriver matches;

	@Autowired
	private MatchTasks tasks;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private MatchTheMarket matchTheMarket;

	@Autowired
	private MatchMarket matchMarket;

	@Autowired
	private MatchRuns runs;

	@Autowired
	private ChangeListing change;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
		this.jdbc.sql("DELETE FROM scheduled_tasks WHERE task_name = :job").param("job", MatchMarket.JOB).update();
	}

	@Test
	void whatIsPublishedIsMatchedInTheBackground() {
		var wanted = this.market.achievement(BATTERIES + "与梯次利用");
		var need = this.market.need(BATTERIES);
		assertThat(this.matches.waiting()).isEqualTo(2);

		this.matches.bringUpToDate();

		assertThat(this.matches.kept(need)).containsExactly(wanted);
		assertThat(this.matches.waiting()).isZero();
		assertThat(read("/api/needs/%s/matches".formatted(need), "$.kept")).isEqualTo(true);
	}

	@Test
	void aTaskWaitsUntilTheIndexHasCaughtUpWithItsListing() {
		var need = this.market.need(BATTERIES);

		this.jobs.run("refresh-matches");
		assertThat(this.matches.waiting()).isEqualTo(1);
		assertThat(this.tasks.claim(10, Duration.ofMinutes(1))).isEmpty();

		this.matches.bringUpToDate();
		assertThat(this.matches.waiting()).isZero();
		assertThat(this.matches.kept(need)).isEmpty();
	}

	@Test
	void aNewAchievementReachesTheListsOfTheNeedsItAnswers() {
		var need = this.market.need(BATTERIES);
		this.matches.bringUpToDate();

		var achievement = this.market.achievement(BATTERIES + "与梯次利用");
		assertThat(read("/api/needs/%s/matches".formatted(need), "$.matches")).isEqualTo(List.of());
		this.matches.bringUpToDate();

		assertThat(this.matches.kept(need)).containsExactly(achievement);
	}

	@Test
	void anAchievementThatIsTakenBackLeavesTheLists() {
		var achievement = this.market.achievement(BATTERIES + "与梯次利用");
		var need = this.market.need(BATTERIES);
		this.matches.bringUpToDate();

		change(achievement, HistoryAct.WITHDRAWN, Listing::withdraw);
		assertThat(read("/api/needs/%s/matches".formatted(need), "$.matches")).isEqualTo(List.of());
		this.matches.bringUpToDate();

		assertThat(this.matches.kept(need)).isEmpty();
		assertThat(this.matches.remembered(need)).hasSize(2);
	}

	@Test
	void aNeedThatLeavesTheMarketHasNoListAnyMore() {
		this.market.achievement(BATTERIES + "与梯次利用");
		var need = this.market.need(BATTERIES);
		this.matches.bringUpToDate();

		change(need, HistoryAct.FULFILLED, Listing::fulfil);
		this.matches.bringUpToDate();

		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM match_list").query(Long.class).single()).isZero();
		assertThat(this.matches.reached(need)).contains("FAIR");
	}

	@Test
	void aListIsComputedNowWhileOneOfItsListingsWaits() {
		var achievement = this.market.achievement(BATTERIES + "与梯次利用");
		var need = this.market.need(BATTERIES);
		this.matches.bringUpToDate();
		assertThat(read("/api/needs/%s/matches".formatted(need), "$.kept")).isEqualTo(true);

		this.transaction
			.executeWithoutResult((status) -> this.tasks.stale(IndexKind.ACHIEVEMENT, List.of(achievement.value())));

		assertThat(read("/api/needs/%s/matches".formatted(need), "$.kept")).isEqualTo(false);
	}

	@Test
	void whatIsKeptIsWhatWouldBeComputedNow() {
		this.market.achievement(BATTERIES + "与梯次利用");
		this.market.achievement("动力电池健康状态评估");
		var need = this.market.need(BATTERIES);
		this.market.index();
		var now = read("/api/needs/%s/matches".formatted(need), "$.matches");

		this.jobs.run("refresh-matches");

		assertThat(read("/api/needs/%s/matches".formatted(need), "$.kept")).isEqualTo(true);
		assertThat(read("/api/needs/%s/matches".formatted(need), "$.matches")).isEqualTo(now);
		assertThat((List<?>) now).isNotEmpty();
	}

	@Test
	void bothSidesSeeTheSameScoreOfAKeptPair() {
		var achievement = this.market.achievement(BATTERIES + "与梯次利用");
		var need = this.market.need(BATTERIES);
		this.matches.bringUpToDate();

		var asked = (Map<?, ?>) read("/api/needs/%s/matches".formatted(need), "$.matches[0]");
		var offered = (Map<?, ?>) read("/api/achievements/%s/matches".formatted(achievement), "$.matches[0]");

		assertThat(offered.get("score")).isEqualTo(asked.get("score"));
		assertThat(offered.get("components")).isEqualTo(asked.get("components"));
	}

	@Test
	void onlyWhatHasChangedIsRemembered() {
		this.market.achievement(BATTERIES + "与梯次利用");
		var need = this.market.need(BATTERIES);
		this.matches.bringUpToDate();
		var remembered = this.matches.remembered(need);

		this.transaction.executeWithoutResult((status) -> this.tasks.stale(IndexKind.NEED, List.of(need.value())));
		this.matches.bringUpToDate();

		assertThat(this.matches.remembered(need)).isEqualTo(remembered).hasSize(1);
	}

	@Test
	void newGoodMatchesAreToldOnce() {
		var achievement = this.market.achievement(BATTERIES + "与梯次利用");
		var need = this.market.need(BATTERIES);
		this.matches.bringUpToDate();
		this.transaction.executeWithoutResult((status) -> this.tasks.stale(IndexKind.NEED, List.of(need.value())));
		this.matches.bringUpToDate();

		var told = this.events.stream(NewMatches.class).filter((one) -> one.need().equals(need)).toList();
		assertThat(told).hasSize(1);
		assertThat(told.getFirst().reached()).extracting(NewMatches.Reached::achievement).containsExactly(achievement);
		assertThat(told.getFirst().reached()).allMatch((one) -> one.grade().compareTo(Grade.FAIR) <= 0);
	}

	@Test
	void visitorsSeeNothingForMembersInAKeptList() {
		var owner = this.market.organization("云山大学", "110108", OrganizationKind.UNIVERSITY);
		var hidden = AchievementContentBuilder.builder(Market.fullAchievement(BATTERIES + "与梯次利用"))
			.visibility(Visibility.MEMBERS)
			.build();
		var members = this.market.publish(owner, hidden);
		var open = this.market.achievement(owner, "动力电池" + BATTERIES);
		var need = this.market.need(BATTERIES);
		this.matches.bringUpToDate();

		assertThat(this.matches.kept(need)).containsExactlyInAnyOrder(members, open);
		assertThat(read("/api/needs/%s/matches".formatted(need), "$.kept")).isEqualTo(true);
		assertThat(read("/api/needs/%s/matches".formatted(need), "$.matches[*].achievement.id"))
			.isEqualTo(List.of(open.toString()));
	}

	@Test
	void aRunThroughTheMarketMatchesEveryNeed() {
		var achievement = this.market.achievement(BATTERIES + "与梯次利用");
		var needs = List.of(this.market.need(BATTERIES), this.market.need(BATTERIES + "装备"));
		this.market.index();
		this.jdbc.sql("DELETE FROM match_task").update();

		var id = this.matchTheMarket.request(RunCause.OPERATOR);
		this.jobs.workOff();

		needs.forEach((need) -> assertThat(this.matches.kept(need)).containsExactly(achievement));
		assertThat(this.runs.find(id).orElseThrow()).satisfies((run) -> {
			assertThat(run.state()).isEqualTo(RunState.DONE);
			assertThat(run.done()).isEqualTo(2);
			assertThat(run.changed()).isEqualTo(2);
		});
	}

	@Test
	void aRunDoesWhatOlderTasksAskFor() {
		var achievement = this.market.achievement(BATTERIES + "与梯次利用");
		var need = this.market.need(BATTERIES);
		this.market.index();
		this.jdbc.sql("UPDATE match_task SET version = version - 3600000000").update();
		var recent = this.market.need("水稻耐盐碱品种选育");

		this.matchTheMarket.request(RunCause.OPERATOR);
		this.jobs.workOff();

		assertThat(this.matches.kept(need)).containsExactly(achievement);
		assertThat(this.jdbc.sql("SELECT id FROM match_task").query(Long.class).list()).containsExactly(recent.value());
	}

	@Test
	void manyNewAchievementsAreLeftToARun() {
		var need = this.market.need(BATTERIES);
		this.matches.bringUpToDate();
		this.market.publishMany(this.market.organization("云山大学", "110108", OrganizationKind.UNIVERSITY), 210);
		var achievement = this.market.achievement(BATTERIES + "与梯次利用");
		this.market.index();

		this.jobs.run("refresh-matches");
		assertThat(this.matches.waiting()).isEqualTo(211);
		this.jobs.workOff();

		assertThat(this.matches.kept(need)).contains(achievement);
	}

	@Test
	void aRunGoesOnWhereItWasInterrupted() {
		this.market.achievement(BATTERIES + "与梯次利用");
		for (int i = 0; i < 25; i++) {
			this.market.need(BATTERIES + i);
		}
		this.market.index();
		this.jdbc.sql("DELETE FROM match_task").update();
		var id = this.matchTheMarket.request(RunCause.OPERATOR);

		assertThat(this.matchMarket.run(id, () -> true)).isEmpty();
		var halfway = this.runs.find(id).orElseThrow();
		assertThat(halfway.done()).isBetween(1, 24);
		assertThat(this.matchMarket.run(id, () -> false)).hasValue(Message.of("job.market-matched", 25, 25, 0));

		assertThat(this.runs.find(id).orElseThrow().changed()).isEqualTo(25);
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM match_list").query(Long.class).single()).isEqualTo(25);
	}

	@Test
	void aRunMatchesWhatHasComeSinceItBeganAndLeavesNoTaskForIt() {
		for (int i = 0; i < 25; i++) {
			this.market.need(BATTERIES + i);
		}
		this.market.index();
		this.jdbc.sql("DELETE FROM match_task").update();
		var id = this.matchTheMarket.request(RunCause.OPERATOR);
		this.matchMarket.run(id, () -> true);
		var before = this.runs.find(id).orElseThrow();
		var come = this.market.need(BATTERIES + "装备");
		this.market.index();
		this.jdbc.sql("UPDATE match_task SET version = (SELECT covers_before + 1 FROM match_run)").update();

		this.matchMarket.run(id, () -> false);

		assertThat(before.total()).isEqualTo(25);
		assertThat(this.runs.find(id).orElseThrow()).satisfies((run) -> {
			assertThat(run.done()).isEqualTo(26);
			assertThat(run.total()).isEqualTo(26);
		});
		assertThat(this.jdbc.sql("SELECT need_id FROM match_list").query(Long.class).list()).contains(come.value());
		assertThat(this.matches.waiting()).isZero();
	}

	@Test
	void aRunThatIsAskedForTwiceIsDoneOnce() {
		this.market.index();
		var first = this.matchTheMarket.request(RunCause.OPERATOR);

		assertThat(this.matchTheMarket.request(RunCause.NIGHTLY)).isEqualTo(first);
		this.jobs.workOff();
		assertThat(this.matchTheMarket.request(RunCause.NIGHTLY)).isNotEqualTo(first);
	}

	@Test
	void aRunThatIsStoppedLeavesWhatItHasDone() {
		this.market.achievement(BATTERIES + "与梯次利用");
		for (int i = 0; i < 25; i++) {
			this.market.need(BATTERIES + i);
		}
		this.market.index();
		var id = this.matchTheMarket.request(RunCause.OPERATOR);
		this.matchMarket.run(id, () -> true);

		assertThat(this.runs.interrupt(id)).isTrue();
		this.jobs.workOff();

		assertThat(this.runs.find(id).orElseThrow()).satisfies((run) -> {
			assertThat(run.state()).isEqualTo(RunState.INTERRUPTED);
			assertThat(run.done()).isBetween(1, 24);
		});
		assertThat(this.runs.interrupt(id)).isFalse();
	}

	private void change(ListingId id, HistoryAct act, UnaryOperator<Listing> how) {
		this.transaction
			.executeWithoutResult((status) -> this.change.change(this.market.listing(id), Happening.of(act), how));
	}

	private Object read(String uri, String path) {
		var answer = this.mvc.get().uri(uri).exchange();
		assertThat(answer).hasStatusOk();
		return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
	}

}

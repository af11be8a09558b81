package io.techbridge.marketplace.interests.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.interests.core.ChangeInterest;
import io.techbridge.marketplace.interests.core.Interests;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import(Talks.class)
class WatchDeadlinesIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Talks talks;

	@Autowired
	private Interests interests;

	@Autowired
	private ChangeInterest change;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private JdbcClient jdbc;

	private String id;

	@BeforeEach
	void somethingThatWaitsForAnAnswer() {
		this.talks.begin(this.mvc, false);
		this.id = this.talks.expressed();
	}

	@Test
	void theReceiverIsRemindedTwiceAndThenItLapses() {
		assertThat(this.jobs.run("watch-interests")).as("on the first day").isEmpty();

		assertThat(runOn(day("remind_on"))).contains(Message.of("job.interests-watched", 0, 1));
		assertThat(runOn(day("remind_again_on"))).contains(Message.of("job.interests-watched", 0, 1));
		assertThat(runOn(day("answer_by"))).as("on the last day").isEmpty();
		assertThat(runOn(day("answer_by").plusDays(1))).contains(Message.of("job.interests-watched", 1, 0));

		assertThat(notices(this.talks.offering)).containsExactly("interest-expressed", "interest-due", "interest-due",
				"interest-lapsed-unanswered");
		assertThat(notices(this.talks.needing)).containsExactly("interest-lapsed");
	}

	@Test
	void whatWasAnsweredNeitherRemindsNorLapses() {
		var late = day("answer_by").plusDays(30);
		this.talks.act(this.talks.offering, this.id, "acceptance", null);

		assertThat(runOn(late)).isEmpty();
	}

	@Test
	void theReceiverReopensOnceWhatLapsed() {
		runOn(day("answer_by").plusDays(1));
		assertThat(this.talks.act(this.talks.needing, this.id, "reopening", null)).hasStatus(409);

		var reopened = this.talks.act(this.talks.offering, this.id, "reopening", null);

		assertThat(reopened).hasStatusOk();
		assertThat(Talks.<String>read(reopened, "$.interest.status")).isEqualTo("EXPRESSED");
		runOn(day("answer_by").plusDays(1));
		assertThat(this.talks.act(this.talks.offering, this.id, "reopening", null)).hasStatus(409);
	}

	@Test
	void whatTheSenderHasExpressedAnewIsNotReopened() {
		runOn(day("answer_by").plusDays(1));
		assertThat(this.talks.express(null)).hasStatus(201);

		assertThat(this.talks.act(this.talks.offering, this.id, "reopening", null)).hasStatus(409);
	}

	@Test
	void theTimeToAnswerIsCountedInWorkingDays() {
		assertThat(day("remind_on").datesUntil(day("answer_by").plusDays(1)).count()).isGreaterThanOrEqualTo(15);
		assertThat(day("answer_by")).isAfterOrEqualTo(China.today(Clock.systemUTC()).plusDays(19));
	}

	private Optional<Message> runOn(LocalDate day) {
		var clock = Clock.fixed(day.atTime(LocalTime.NOON).atZone(China.ZONE).toInstant(), China.ZONE);
		var watch = new WatchDeadlines(this.jdbc, new EndOfTime(this.interests, this.change, clock), clock);
		return this.transaction.execute((status) -> watch.run());
	}

	private LocalDate day(String column) {
		return this.jdbc.sql("SELECT " + column + " FROM interest WHERE id = ?")
			.param(this.id)
			.query(LocalDate.class)
			.single();
	}

	private List<String> notices(AccountId who) {
		return this.jdbc.sql("SELECT kind FROM notification WHERE account_id = ? ORDER BY id")
			.param(who.value())
			.query(String.class)
			.list();
	}

}

package io.techbridge.marketplace.interests.answers;

import java.util.List;

import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.listings.AnswerRecords;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.matching.AnswerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import(Talks.class)
class AnswerRecordsIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Talks talks;

	@Autowired
	private AnswerRecords records;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void twoWhoMightTalk() {
		this.talks.begin(this.mvc, false);
	}

	@Test
	void whatIsOpenOrWasTakenBackSaysNothing() {
		var id = this.talks.expressed();
		assertThat(this.jobs.run("count-answers")).isEmpty();

		this.talks.act(this.talks.needing, id, "withdrawal", null);

		assertThat(this.jobs.run("count-answers")).isEmpty();
		assertThat(record()).isNull();
	}

	@Test
	void answersAreCountedWithTheDaysTheyTook() {
		answeredAfter(2);
		answeredAfter(6);
		lapsed();

		assertThat(this.jobs.run("count-answers")).contains(Message.of("job.answers-counted", 1));

		assertThat(record()).isEqualTo(new AnswerRecord(0.6667, 4, 3));
	}

	@Test
	void theIndexIsStaleWhenARecordHasChangedAndOnlyThen() {
		answeredAfter(2);

		this.jobs.run("count-answers");

		assertThat(staleAchievements()).isOne();
		this.jdbc.sql("DELETE FROM index_task").update();
		assertThat(this.jobs.run("count-answers")).isEmpty();
		assertThat(staleAchievements()).isZero();
	}

	@Test
	void whatIsOlderThanTwoYearsIsForgotten() {
		answeredAfter(2);
		this.jobs.run("count-answers");
		this.jdbc.sql("UPDATE interest SET expressed_at = expressed_at - INTERVAL 25 MONTH").update();

		this.jobs.run("count-answers");

		assertThat(record()).isNull();
	}

	private void answeredAfter(int days) {
		var id = this.talks.expressed();
		this.talks.act(this.talks.offering, id, "refusal", "{'reason': 'REGION'}");
		this.jdbc.sql("UPDATE interest SET awaited_since = answered_at - INTERVAL ? DAY WHERE id = ?")
			.params(days, id)
			.update();
	}

	private void lapsed() {
		var id = this.talks.expressed();
		this.jdbc.sql("UPDATE interest SET answer_by = '2026-01-05' WHERE id = ?").param(id).update();
		this.jobs.run("watch-interests");
	}

	private long staleAchievements() {
		return this.jdbc.sql("SELECT COUNT(*) FROM index_task WHERE kind = 'ACHIEVEMENT'").query(Long.class).single();
	}

	private AnswerRecord record() {
		return this.records.of(List.of(this.talks.university)).get(this.talks.university);
	}

}

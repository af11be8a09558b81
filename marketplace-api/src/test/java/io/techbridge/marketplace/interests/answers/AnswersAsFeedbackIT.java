package io.techbridge.marketplace.interests.answers;

import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import(Talks.class)
class AnswersAsFeedbackIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Talks talks;

	@Autowired
	private TestAccounts accounts;

	@BeforeEach
	void twoWhoMightTalk() {
		this.talks.begin(this.mvc, false);
	}

	@Test
	void anInterestThatIsNotAnsweredSaysNothingOfThePair() {
		this.talks.expressed();

		assertThat(exported()).doesNotContain(this.talks.need.toString());
	}

	@Test
	void aRefusedInterestSaysWhy() {
		var id = this.talks.expressed();
		assertThat(this.talks.act(this.talks.offering, id, "refusal", "{'reason': 'NOT_RELEVANT'}")).hasStatusOk();

		assertThat(exported()).contains(pair() + ",DECLINED,NOT_RELEVANT");
	}

	@Test
	void anAcceptedOneSaysThatTheyBelongTogetherWhateverComesOfIt() {
		var id = this.talks.accepted();
		assertThat(exported()).contains(pair() + ",ACCEPTED,");
		assertThat(this.talks.act(this.talks.needing, id, "failure", "{'reason': 'PRICE_GAP'}")).hasStatusOk();

		assertThat(exported()).contains(pair() + ",ACCEPTED,PRICE_GAP");
	}

	private String pair() {
		return this.talks.need + "," + this.talks.achievement;
	}

	private String exported() {
		var file = this.talks.call(this.accounts.operator(), "/api/exports/match-feedback");
		assertThat(file).hasStatusOk();
		return Talks.body(file);
	}

}

package io.techbridge.marketplace.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class ChoiceControllerIT {

	private static final String CHOICES = "/api/account/notification-choices";

	private static final String UNSUBSCRIPTION = "/api/notification-choices/unsubscription";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@Autowired
	private Choices choices;

	@Autowired
	private UnsubscribeTokens tokens;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private JdbcClient jdbc;

	private AccountId reader;

	@BeforeEach
	void somebody() {
		this.jdbc.sql("DELETE FROM notification").update();
		this.jdbc.sql("DELETE FROM unsubscribe_token").update();
		this.jdbc.sql("DELETE FROM audit_entry").update();
		this.reader = this.accounts.newcomer();
	}

	@Test
	void whoHasNotChosenGetsTheStandard() {
		assertThat(get(this.reader)).hasStatusOk().bodyJson().isEqualTo("""
				{"choices": [{"topic": "ORGANIZATION", "delivery": "IMMEDIATE"},
				             {"topic": "LISTINGS", "delivery": "IMMEDIATE"},
				             {"topic": "SEARCHES", "delivery": "DAILY"},
				             {"topic": "MEMBERS", "delivery": "DAILY"}]}""");
	}

	@Test
	void operatorsHaveATopicMore() {
		assertThat(get(this.accounts.operator())).bodyJson()
			.extractingPath("$.choices[*].topic")
			.asArray()
			.containsExactly("ORGANIZATION", "LISTINGS", "SEARCHES", "MEMBERS", "OPERATIONS");
	}

	@Test
	void matchesAndWhatFollowsConcernThoseWhoHaveAnOrganization() {
		var member = this.accounts.member(this.market.organization("云山大学", "110108"), MemberRole.VIEWER);

		assertThat(get(member)).bodyJson()
			.extractingPath("$.choices[*].topic")
			.asArray()
			.contains("MATCHES", "INTERESTS", "NEGOTIATIONS", "CONTRACTS");
		assertThat(get(this.reader)).bodyJson()
			.extractingPath("$.choices[*].topic")
			.asArray()
			.doesNotContain("MATCHES", "INTERESTS", "NEGOTIATIONS", "CONTRACTS");
	}

	@Test
	void whatIsChosenHoldsAndIsRecorded() {
		assertThat(put("""
				{"choices": [{"topic": "ORGANIZATION", "delivery": "WEEKLY"},
				             {"topic": "MEMBERS", "delivery": "DAILY"}]}""")).hasStatusOk().bodyJson().isEqualTo("""
				{"choices": [{"topic": "ORGANIZATION", "delivery": "WEEKLY"},
				             {"topic": "LISTINGS", "delivery": "IMMEDIATE"},
				             {"topic": "SEARCHES", "delivery": "DAILY"},
				             {"topic": "MEMBERS", "delivery": "DAILY"}]}""");

		assertThat(this.choices.of(this.reader)).isEqualTo(Map.of(Topic.ORGANIZATION, Delivery.WEEKLY, Topic.LISTINGS,
				Delivery.IMMEDIATE, Topic.MATCHES, Delivery.DAILY, Topic.SEARCHES, Delivery.DAILY, Topic.INTERESTS,
				Delivery.IMMEDIATE, Topic.NEGOTIATIONS, Delivery.DAILY, Topic.CONTRACTS, Delivery.IMMEDIATE,
				Topic.MEMBERS, Delivery.DAILY, Topic.OPERATIONS, Delivery.IMMEDIATE));
		assertThat(audited()).containsExactly(Map.of("account_id", this.reader.value(), "before_values",
				"{\"ORGANIZATION\":\"IMMEDIATE\"}", "after_values", "{\"ORGANIZATION\":\"WEEKLY\"}"));
	}

	@Test
	void whatIsNotMentionedStays() {
		put("{\"choices\": [{\"topic\": \"MEMBERS\", \"delivery\": \"NONE\"}]}");
		put("{\"choices\": [{\"topic\": \"ORGANIZATION\", \"delivery\": \"DAILY\"}]}");

		assertThat(this.choices.of(this.reader)).containsEntry(Topic.MEMBERS, Delivery.NONE)
			.containsEntry(Topic.ORGANIZATION, Delivery.DAILY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                                                                  | choices
			{"choices": null}                                                                   | choices
			{"choices": [null]}                                                                 | choices[0]
			{"choices": [{"topic": "MEMBERS"}]}                                                 | choices[0].delivery
			{"choices": [{"topic": "GOSSIP", "delivery": "NONE"}]}                              | choices[0].topic
			{"choices": [{"topic": "MEMBERS", "delivery": "HOURLY"}]}                           | choices[0].delivery
			{"choices": [], "language": "zh"}                                                   | language
			{"choices": [{"topic": "MEMBERS", "delivery": "NONE"}, {"topic": "MEMBERS", "delivery": "DAILY"}]} | choices
			""")
	void aChoiceThatMakesNoSenseIsRefused(String body, String field) {
		assertThat(put(body)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
		assertThat(audited()).isEmpty();
	}

	@Test
	void visitorsHaveNothingToChoose() {
		assertThat(this.mvc.get().uri(CHOICES)).hasStatus(401);
		assertThat(this.mvc.put()
			.uri(CHOICES)
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"choices\": []}")).hasStatus(401);
	}

	@Test
	void theLinkInAMailEndsAllMails() {
		var token = this.tokens.create(this.reader, Instant.now());

		assertThat(unsubscribe("{\"token\": \"" + token + "\"}")).hasStatus(204);

		assertThat(this.choices.of(this.reader)).containsValues(Delivery.NONE, Delivery.NONE, Delivery.NONE)
			.doesNotContainValue(Delivery.IMMEDIATE);
		assertThat(audited()).singleElement()
			.satisfies((entry) -> assertThat(entry).containsEntry("account_id", this.reader.value()));
	}

	@Test
	void orThoseAboutOneTopicAndCanBeUsedAgain() {
		var token = this.tokens.create(this.reader, Instant.now());

		assertThat(unsubscribe("{\"token\": \"" + token + "\", \"topic\": \"MEMBERS\"}")).hasStatus(204);
		assertThat(unsubscribe("{\"token\": \"" + token + "\", \"topic\": \"MEMBERS\"}")).hasStatus(204);

		assertThat(this.choices.of(this.reader)).containsEntry(Topic.MEMBERS, Delivery.NONE)
			.containsEntry(Topic.ORGANIZATION, Delivery.IMMEDIATE);
	}

	@Test
	void aLinkIsValidForAYear() {
		var young = this.tokens.create(this.reader, Instant.now().minus(Duration.ofDays(365)));
		var old = this.tokens.create(this.reader, Instant.now().minus(Duration.ofDays(367)));

		assertThat(unsubscribe("{\"token\": \"" + young + "\"}")).hasStatus(204);
		assertThat(unsubscribe("{\"token\": \"" + old + "\"}")).hasStatus(410);
		assertThat(this.jobs.run("remove-old-notifications")).contains(Message.of("job.removed", 1));
		assertThat(this.jobs.run("remove-old-notifications")).isEmpty();
	}

	@Test
	void aLinkThatNobodyWasSentIsInvalid() {
		assertThat(unsubscribe("{\"token\": \"guessed\"}")).hasStatus(410)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/token-invalid");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                      | token
			{"token": " "}                          | token
			{"token": "guessed", "topic": "GOSSIP"} | topic
			{"token": "guessed", "account": "1"}    | account
			""")
	void aLinkThatIsBrokenIsRefused(String body, String field) {
		assertThat(unsubscribe(body)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void tokensAreStoredAsHashes() {
		var token = this.tokens.create(this.reader, Instant.now());

		assertThat(token).hasSize(43);
		assertThat(this.jdbc.sql("SELECT token_hash FROM unsubscribe_token").query(String.class).list())
			.allSatisfy((hash) -> assertThat(hash).hasSize(64).isNotEqualTo(token));
	}

	private List<Map<String, Object>> audited() {
		return this.jdbc.sql("""
				SELECT account_id, before_values, after_values FROM audit_entry
				WHERE act = 'notification-choices.changed'""").query().listOfRows();
	}

	private MvcTestResult get(AccountId account) {
		return this.mvc.get().uri(CHOICES).with(this.signedIn.as(account)).exchange();
	}

	private MvcTestResult put(String body) {
		return this.mvc.put()
			.uri(CHOICES)
			.with(csrf())
			.with(this.signedIn.as(this.reader))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult unsubscribe(String body) {
		return this.mvc.post()
			.uri(UNSUBSCRIPTION)
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}

package io.techbridge.marketplace.accounts.registration;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import io.techbridge.marketplace.accounts.AccountConfirmed;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SentMails;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@RecordApplicationEvents
class RegistrationIT {

	private static final String EMAIL = "han.meimei@techbridge.example";

	private static final String PASSWORD = "harbor violet tractor 9";

	private Calls calls;

	@Autowired
	private SentMails mails;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	void callThrough(MockMvcTester mvc) {
		this.calls = new Calls(mvc);
	}

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
		this.mails.clear();
	}

	@Test
	void whoRegistersCanSignInAfterFollowingTheLink() {
		assertThat(register(EMAIL, PASSWORD)).hasStatus(202);
		assertThat(signIn(PASSWORD)).hasStatus(401);

		assertThat(confirm(this.mails.token(EMAIL))).hasStatus(204);

		assertThat(signIn(PASSWORD)).hasStatusOk();
		assertThat(this.events.stream(AccountConfirmed.class)).hasSize(1);
	}

	@Test
	void theMailIsInTheLanguageOfThePersonAndHoldsNothingOthersCouldHaveChosen() {
		this.calls.post("/api/accounts", """
				{"name": "Win a prize at http://evil.example", "email": "%s", "password": "%s", "language": "en",
				 "consent": true}""".formatted(EMAIL, PASSWORD));

		assertThat(this.mails.subjects(EMAIL)).containsExactly("Confirm your e-mail address");
		assertThat(this.mails.last(EMAIL)).contains("/confirm#token=", "48 hours").doesNotContain("evil");
	}

	@Test
	void whetherAnAddressHasAnAccountIsToldToItsOwnerAlone() throws Exception {
		this.accounts.withEmail(EMAIL);

		var taken = register(EMAIL, PASSWORD);
		var free = register("nobody@techbridge.example", PASSWORD);

		assertThat(taken).hasStatus(202);
		assertThat(free).hasStatus(202);
		assertThat(taken.getResponse().getContentAsString()).isEqualTo(free.getResponse().getContentAsString());
		assertThat(this.mails.subjects(EMAIL)).containsExactly("您已有账号");
		assertThat(signIn(PASSWORD)).hasStatus(401);
		assertThat(signIn(TestAccounts.PASSWORD)).hasStatusOk();
	}

	@Test
	void whoeverRegistersLastDecidesAndEarlierLinksAreWorthless() {
		register(EMAIL, "a stranger wrote this 1");
		var strangers = this.mails.token(EMAIL);
		register(EMAIL, PASSWORD);

		assertThat(confirm(strangers)).hasStatus(410);
		assertThat(confirm(this.mails.token(EMAIL))).hasStatus(204);
		assertThat(signIn("a stranger wrote this 1")).hasStatus(401);
		assertThat(signIn(PASSWORD)).hasStatusOk();
	}

	@Test
	void aLinkIsGoodForOnce() {
		register(EMAIL, PASSWORD);
		var token = this.mails.token(EMAIL);
		confirm(token);

		assertThat(confirm(token)).hasStatus(410)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/token-invalid");
	}

	@Test
	void aLinkExpires() {
		register(EMAIL, PASSWORD);
		this.jdbc.sql("UPDATE account_token SET expires_at = expires_at - INTERVAL 48 HOUR").update();

		assertThat(confirm(this.mails.token(EMAIL))).hasStatus(410);
	}

	@Test
	void aLinkOfAnotherKindConfirmsNothing() {
		register(EMAIL, PASSWORD);
		this.calls.post("/api/password-resets", "{'email': '%s'}".formatted(EMAIL));

		assertThat(confirm(this.mails.token(EMAIL))).hasStatus(410);
	}

	@Test
	void onlyTheHashOfATokenIsKept() {
		register(EMAIL, PASSWORD);

		assertThat(this.jdbc.sql("SELECT token_hash FROM account_token").query(String.class).single())
			.isNotEqualTo(this.mails.token(EMAIL))
			.hasSize(64);
	}

	@Test
	void theLinkCanBeSentAgainButNotWithoutEnd() {
		register(EMAIL, PASSWORD);

		for (var time = 0; time < 10; time++) {
			assertThat(this.calls.post("/api/accounts/confirmation/mail", "{'email': '%s'}".formatted(EMAIL)))
				.hasStatus(202);
		}

		assertThat(this.mails.subjects(EMAIL)).hasSize(5);
		assertThat(confirm(this.mails.token(EMAIL))).hasStatus(204);
	}

	@Test
	void sendingAgainTellsNothingEither() throws Exception {
		this.accounts.withEmail(EMAIL);

		var known = this.calls.post("/api/accounts/confirmation/mail", "{'email': '%s'}".formatted(EMAIL));
		var unknown = this.calls.post("/api/accounts/confirmation/mail", "{'email': 'nobody@techbridge.example'}");

		assertThat(known).hasStatus(202);
		assertThat(unknown).hasStatus(202);
		assertThat(known.getResponse().getContentAsString()).isEqualTo(unknown.getResponse().getContentAsString());
		assertThat(this.mails.subjects(EMAIL)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{'name': ' ', 'email': 'a@b.example', 'password': 'harbor violet tractor 9', 'language': 'zh', 'consent': true} | name
					{'name': '韩', 'email': 'no address', 'password': 'harbor violet tractor 9', 'language': 'zh', 'consent': true} | email
					{'name': '韩', 'email': 'a@b.example', 'password': 'short', 'language': 'zh', 'consent': true} | password
					{'name': '韩', 'email': 'a@b.example', 'password': 'harbor violet tractor 9', 'language': 'fr', 'consent': true} | language
					{'name': '韩', 'email': 'a@b.example', 'password': 'harbor violet tractor 9', 'consent': true} | language
					{'name': '韩', 'email': 'a@b.example', 'password': 'harbor violet tractor 9', 'language': 'zh', 'consent': false} | consent
					{'name': '韩', 'email': 'a@b.example', 'password': 'harbor violet tractor 9', 'language': 'zh'} | consent
					{'name': '韩', 'email': 'a@b.example', 'password': 'harbor violet tractor 9', 'language': 'zh', 'consent': true, 'operator': true} | operator
					""")
	void whatIsMissingOrWrongIsNamed(String json, String field) {
		assertThat(this.calls.post("/api/accounts", json)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM account").query(Long.class).single()).isZero();
	}

	@Test
	void aWeakPasswordIsExplainedInTheLanguageOfTheCaller() {
		var request = """
				{'name': '韩', 'email': 'a@b.example', 'password': 'password12345', 'language': 'zh', 'consent': true}""";

		assertThat(this.calls.post("/api/accounts", request)).bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("该密码太容易被猜到，请再加入几个互不相关的词。");
		assertThat(this.calls.post("/api/accounts", request, (english) -> {
			english.addHeader(HttpHeaders.ACCEPT_LANGUAGE, "en");
			return english;
		})).bodyJson()
			.extractingPath("$.errors[0].message")
			.asString()
			.startsWith("This password is too easy to guess.");
	}

	@Test
	void theRulesForPasswordsAreTold() {
		assertThat(this.calls.get("/api/password-rules")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
				{"profile": "ASVS", "minLength": 12, "maxLength": 128, "classes": 0}""");
	}

	@Test
	void theSameAddressAtTheSameMomentGivesOneAccount() throws Exception {
		Callable<MvcTestResult> registering = () -> register(EMAIL, PASSWORD);
		try (var both = Executors.newFixedThreadPool(4)) {
			for (var registered : both.invokeAll(List.of(registering, registering, registering, registering))) {
				assertThat(registered.get()).hasStatus(202);
			}
		}

		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM account").query(Long.class).single()).isEqualTo(1);
	}

	private MvcTestResult register(String email, String password) {
		return this.calls.post("/api/accounts",
				"{'name': '韩梅梅', 'email': '%s', 'password': '%s', 'language': 'zh', 'consent': true}".formatted(email,
						password));
	}

	private MvcTestResult confirm(String token) {
		return this.calls.post("/api/accounts/confirmation", "{'token': '%s'}".formatted(token));
	}

	private MvcTestResult signIn(String password) {
		return this.calls.post("/api/session", "{'email': '%s', 'password': '%s'}".formatted(EMAIL, password));
	}

}

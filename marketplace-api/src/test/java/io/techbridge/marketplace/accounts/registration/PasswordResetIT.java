package io.techbridge.marketplace.accounts.registration;

import io.techbridge.marketplace.accounts.PasswordChanged;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SentMails;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@RecordApplicationEvents
class PasswordResetIT {

	private static final String EMAIL = "han.meimei@techbridge.example";

	private static final String NEW_PASSWORD = "harbor violet tractor 9";

	private Calls calls;

	@Autowired
	private SignedIn signedIn;

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
	void aNewPasswordReplacesTheForgottenOneAndItsOwnerIsTold() {
		this.accounts.withEmail(EMAIL);
		request(EMAIL);

		assertThat(reset(this.mails.token(EMAIL), NEW_PASSWORD)).hasStatus(204);

		assertThat(signIn(TestAccounts.PASSWORD)).hasStatus(401);
		assertThat(signIn(NEW_PASSWORD)).hasStatusOk();
		assertThat(this.mails.subjects(EMAIL)).containsExactly("设置新密码", "您的密码已修改");
		assertThat(this.events.stream(PasswordChanged.class)).hasSize(1);
	}

	@Test
	void allSessionsEnd() {
		var session = this.signedIn.cookie(this.accounts.withEmail(EMAIL));
		assertThat(this.calls.get("/api/account", SignedIn.with(session))).hasStatusOk();
		request(EMAIL);

		reset(this.mails.token(EMAIL), NEW_PASSWORD);

		assertThat(this.calls.get("/api/account", SignedIn.with(session))).hasStatus(401);
	}

	@Test
	void aLockOutEnds() {
		this.accounts.withEmail(EMAIL);
		for (var attempt = 0; attempt < 6; attempt++) {
			signIn("wrong password 123");
		}
		request(EMAIL);

		reset(this.mails.token(EMAIL), NEW_PASSWORD);

		assertThat(signIn(NEW_PASSWORD)).hasStatusOk();
	}

	@Test
	void aLockOutGoesOnWhereThereIsASecondFactorWhichAMailboxDoesNotProve() {
		var account = this.accounts.withEmail(EMAIL);
		this.jdbc.sql("""
				INSERT INTO second_factor (account_id, secret, confirmed_at, last_step)
				VALUES (?, 'unreadable', UTC_TIMESTAMP(6), 0)""").param(account.value()).update();
		for (var attempt = 0; attempt < 6; attempt++) {
			signIn("wrong password 123");
		}
		request(EMAIL);

		reset(this.mails.token(EMAIL), NEW_PASSWORD);

		assertThat(signIn(NEW_PASSWORD)).hasStatus(429);
	}

	@Test
	void whetherThereIsAnAccountIsNotTold() throws Exception {
		this.accounts.withEmail(EMAIL);

		var known = request(EMAIL);
		var unknown = request("nobody@techbridge.example");

		assertThat(known).hasStatus(202);
		assertThat(unknown).hasStatus(202);
		assertThat(known.getResponse().getContentAsString()).isEqualTo(unknown.getResponse().getContentAsString());
	}

	@Test
	void aLinkIsGoodForOnceAndTakesTheOthersWithIt() {
		this.accounts.withEmail(EMAIL);
		request(EMAIL);
		var first = this.mails.token(EMAIL);
		request(EMAIL);
		var second = this.mails.token(EMAIL);

		assertThat(reset(second, NEW_PASSWORD)).hasStatus(204);
		assertThat(reset(second, NEW_PASSWORD)).hasStatus(410);
		assertThat(reset(first, NEW_PASSWORD)).hasStatus(410);
	}

	@Test
	void aLinkExpiresAfterAnHour() {
		this.accounts.withEmail(EMAIL);
		request(EMAIL);
		this.jdbc.sql("UPDATE account_token SET expires_at = expires_at - INTERVAL 1 HOUR").update();

		assertThat(reset(this.mails.token(EMAIL), NEW_PASSWORD)).hasStatus(410);
	}

	@Test
	void aRefusedPasswordLeavesTheLinkUsable() {
		this.accounts.withEmail(EMAIL);
		request(EMAIL);

		assertThat(reset(this.mails.token(EMAIL), "password12345")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("password");
		assertThat(reset(this.mails.token(EMAIL), NEW_PASSWORD)).hasStatus(204);
	}

	@Test
	void whoNeverConfirmedTheAddressHasProvedItByTheLink() {
		this.calls.post("/api/accounts", """
				{'name': '韩梅梅', 'email': '%s', 'password': 'forgotten at once 12', 'language': 'zh', 'consent': true}"""
			.formatted(EMAIL));
		request(EMAIL);

		assertThat(reset(this.mails.token(EMAIL), NEW_PASSWORD)).hasStatus(204);

		assertThat(signIn(NEW_PASSWORD)).hasStatusOk();
	}

	@Test
	void aDisabledAccountGetsNoLinkAndItsOpenOnesAreWorthless() {
		this.accounts.withEmail(EMAIL);
		request(EMAIL);
		var token = this.mails.token(EMAIL);
		this.jdbc.sql("UPDATE account SET state = 'DISABLED'").update();

		assertThat(reset(token, NEW_PASSWORD)).hasStatus(410);
		assertThat(request(EMAIL)).hasStatus(202);
		assertThat(this.mails.subjects(EMAIL)).hasSize(1);
	}

	private MvcTestResult request(String email) {
		return this.calls.post("/api/password-resets", "{'email': '%s'}".formatted(email));
	}

	private MvcTestResult reset(String token, String password) {
		return this.calls.post("/api/password-resets/completion",
				"{'token': '%s', 'password': '%s'}".formatted(token, password));
	}

	private MvcTestResult signIn(String password) {
		return this.calls.post("/api/session", "{'email': '%s', 'password': '%s'}".formatted(EMAIL, password));
	}

}

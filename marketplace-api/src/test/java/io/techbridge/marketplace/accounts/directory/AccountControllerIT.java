package io.techbridge.marketplace.accounts.directory;

import java.time.Instant;
import java.util.Locale;

import io.techbridge.marketplace.accounts.CreateAccounts;
import io.techbridge.marketplace.accounts.NewAccount;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactors;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Authenticator;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SentMails;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class AccountControllerIT {

	private static final String EMAIL = "li.lei@techbridge.example";

	private static final String REASON = "{'reason': ' 账号被盗 '}";

	private Calls calls;

	private AccountId operator;

	private AccountId liLei;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private SentMails mails;

	@Autowired
	private SecondFactors secondFactors;

	@Autowired
	private CreateAccounts createAccounts;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	void callThrough(MockMvcTester mvc) {
		this.calls = new Calls(mvc);
	}

	@BeforeEach
	void anOperatorAndAMember() {
		this.market.clear();
		this.mails.clear();
		this.operator = this.accounts.operator();
		this.liLei = this.createAccounts.create(NewAccount.of("李雷", EMAIL, TestAccounts.PASSWORD, Locale.CHINESE)
			.memberOf(this.market.organization("云山大学", "110108"), MemberRole.EDITOR)
			.administering(new ParkCode("TIANKAI")));
	}

	@Test
	void operatorsSeeAnAccountInFull() {
		this.jdbc.sql("UPDATE account SET last_sign_in_at = '2026-11-20 10:11:12' WHERE id = :id")
			.param("id", this.liLei.value())
			.update();

		assertThat(get(this.liLei)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"name": "李雷", "email": "li.lei@techbridge.example", "organization": {"name": "云山大学"},
				 "memberRole": "EDITOR", "roles": ["UNIVERSITY", "PARK_ADMIN"], "state": "ACTIVE",
				 "secondFactor": false, "lastSignInAt": "2026-11-20T10:11:12Z",
				 "parks": [{"code": "TIANKAI", "labelZh": "天开高教科创园"}]}""");
		assertThat(get(new AccountId(1))).hasStatus(404);
	}

	@Test
	void lookingIsRecorded() {
		this.jdbc.sql("DELETE FROM audit_entry").update();

		get(this.liLei);
		list("");

		assertThat(this.jdbc.sql("SELECT act FROM audit_entry ORDER BY id").query(String.class).list())
			.containsExactly("account.read", "accounts.searched");
	}

	@ParameterizedTest
	@CsvSource({ "q=李, 1", "q=LI.LEI, 1", "q=云山, 1", "q=%25, 0", "q=_, 0", "q=nobody, 0", "role=UNIVERSITY, 1",
			"role=COMPANY, 0", "role=PARK_ADMIN, 1", "role=OPERATOR, 1", "state=ACTIVE, 2", "state=DISABLED, 0",
			"q=李&role=OPERATOR, 0", "size=1&page=1, 2", "q=, 2" })
	void operatorsFindAccounts(String query, int total) {
		assertThat(list(query)).hasStatusOk().bodyJson().extractingPath("$.total").isEqualTo(total);
	}

	@Test
	void theNewestComesFirstAndErasedOnesOnlyIfAskedFor() {
		assertThat(list("")).bodyJson()
			.extractingPath("$.items[*].id")
			.asArray()
			.containsExactly(text(this.liLei), text(this.operator));

		this.calls.post("/api/account/erasure", "{'password': '%s'}".formatted(TestAccounts.PASSWORD), as(this.liLei));

		assertThat(list("")).bodyJson().extractingPath("$.total").isEqualTo(1);
		assertThat(list("state=ERASED")).bodyJson()
			.extractingPath("$.items[*].id")
			.asArray()
			.containsExactly(text(this.liLei));
		assertThat(list("state=ERASED")).bodyJson().doesNotHavePath("$.items[0].email");
	}

	@ParameterizedTest
	@ValueSource(strings = { "role=KING", "state=GONE", "size=0" })
	void aFilterThatCannotBeIsRefused(String query) {
		assertThat(list(query)).hasStatus(400);
	}

	@Test
	void disablingEndsEverySessionAtOnce() {
		var first = as(this.liLei);
		var second = as(this.liLei);
		assertThat(this.calls.get("/api/account", first)).hasStatusOk();

		assertThat(act("disabling", this.liLei, REASON)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"state": "DISABLED", "disabledReason": "账号被盗"}""");

		assertThat(this.calls.get("/api/account", first)).hasStatus(401);
		assertThat(this.calls.get("/api/account", second)).hasStatus(401);
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM SPRING_SESSION WHERE PRINCIPAL_NAME = :id")
			.param("id", text(this.liLei))
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void anEnabledAccountCanBeUsedAgain() {
		act("disabling", this.liLei, REASON);
		assertThat(act("disabling", this.liLei, REASON)).hasStatus(409);

		assertThat(act("enabling", this.liLei, "{}")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"state": "ACTIVE"}""");

		assertThat(signIn()).hasStatusOk();
		assertThat(act("enabling", this.liLei, "{}")).hasStatus(409);
	}

	@Test
	void anOperatorDoesNotDoThisToThemselves() {
		this.accounts.operator();

		assertThat(act("disabling", this.operator, REASON)).hasStatus(409);
		assertThat(act("second-factor-reset", this.operator, REASON)).hasStatus(409);
	}

	@Test
	void disablingNeedsAReason() {
		assertThat(act("disabling", this.liLei, "{'reason': ' '}")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("reason");
	}

	@Test
	void aLockOutCanBeEnded() {
		for (var attempt = 0; attempt < 5; attempt++) {
			this.calls.post("/api/session", "{'email': '%s', 'password': 'wrong password 123'}".formatted(EMAIL));
		}
		assertThat(signIn()).hasStatus(429);

		assertThat(act("unlocking", this.liLei, "{}")).hasStatus(204);

		assertThat(signIn()).hasStatusOk();
	}

	@Test
	void aLostSecondFactorCanBeTakenAway() {
		this.transactions.executeWithoutResult((status) -> {
			var authenticator = new Authenticator(this.secondFactors.propose(this.liLei));
			this.secondFactors.confirm(this.liLei, authenticator.code(Instant.now()));
		});
		var session = as(this.liLei);

		assertThat(act("second-factor-reset", this.liLei, REASON)).hasStatus(204);

		assertThat(signIn()).bodyJson().extractingPath("$.signedIn").isEqualTo(true);
		assertThat(this.calls.get("/api/account", session)).hasStatus(401);
		assertThat(this.mails.subjects(EMAIL)).containsExactly("双重验证已取消");
	}

	@ParameterizedTest
	@ValueSource(strings = { "disabling", "enabling", "unlocking", "second-factor-reset" })
	void othersMayNotAndAnUnknownAccountIsNotThere(String act) {
		assertThat(this.calls.post("/api/accounts/%s/%s".formatted(text(this.operator), act), REASON, as(this.liLei)))
			.hasStatus(403);
		assertThat(act(act, new AccountId(1), act.equals("enabling") || act.equals("unlocking") ? "{}" : REASON))
			.hasStatus(404);
	}

	@Test
	void othersDoNotLookEither() {
		assertThat(this.calls.get("/api/accounts", as(this.liLei))).hasStatus(403);
		assertThat(this.calls.get("/api/accounts/" + text(this.liLei), as(this.liLei))).hasStatus(403);
		assertThat(this.calls.get("/api/accounts")).hasStatus(401);
	}

	private MvcTestResult list(String query) {
		return this.calls.get("/api/accounts?" + query, as(this.operator));
	}

	private MvcTestResult get(AccountId id) {
		return this.calls.get("/api/accounts/" + text(id), as(this.operator));
	}

	private MvcTestResult act(String act, AccountId id, String json) {
		return this.calls.post("/api/accounts/%s/%s".formatted(text(id), act), json, as(this.operator));
	}

	private MvcTestResult signIn() {
		return this.calls.post("/api/session",
				"{'email': '%s', 'password': '%s'}".formatted(EMAIL, TestAccounts.PASSWORD));
	}

	private RequestPostProcessor as(AccountId account) {
		return this.signedIn.as(account);
	}

	private static String text(AccountId id) {
		return Long.toString(id.value());
	}

}

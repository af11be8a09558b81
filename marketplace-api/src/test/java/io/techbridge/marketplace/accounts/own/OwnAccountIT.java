package io.techbridge.marketplace.accounts.own;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.accounts.CreateAccounts;
import io.techbridge.marketplace.accounts.MemberRemoved;
import io.techbridge.marketplace.accounts.NewAccount;
import io.techbridge.marketplace.accounts.PasswordChanged;
import io.techbridge.marketplace.accounts.SecondFactorChanged;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Authenticator;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SentMails;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@RecordApplicationEvents
class OwnAccountIT {

	private static final String EMAIL = "li.lei@techbridge.example";

	private static final String NEW_PASSWORD = "harbor violet tractor 9";

	private static final String PROOF = "{'password': '%s'}".formatted(TestAccounts.PASSWORD);

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private Calls calls;

	private AccountId id;

	private Cookie session;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private SentMails mails;

	@Autowired
	private CreateAccounts createAccounts;

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
	void signIn() {
		this.market.clear();
		this.mails.clear();
		this.id = this.accounts.withEmail(EMAIL);
		this.session = this.signedIn.cookie(this.id);
	}

	@Test
	void peopleSeeAndChangeWhatTheyStateAboutThemselves() {
		var version = this.calls.get("/api/account", me()).getResponse().getHeader(HttpHeaders.ETAG);

		var changed = this.calls.put("/api/account", "{'name': ' 李雷 ', 'phone': ' 138 1234 5678', 'language': 'en'}",
				me(), ifMatch(version));

		assertThat(changed).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"name": "李雷", "phone": "138 1234 5678", "language": "en", "email": "li.lei@techbridge.example",
				 "secondFactor": false, "recoveryCodesLeft": 0}""");
		assertThat(changed.getResponse().getHeader(HttpHeaders.ETAG)).isNotEqualTo(version);
	}

	@Test
	void aChangeSaysWhichVersionItWasMadeTo() {
		var version = this.calls.get("/api/account", me()).getResponse().getHeader(HttpHeaders.ETAG);
		var change = "{'name': '李雷', 'language': 'zh'}";

		assertThat(this.calls.put("/api/account", change, me())).hasStatus(428);
		assertThat(this.calls.put("/api/account", change, me(), ifMatch(version))).hasStatusOk();
		assertThat(this.calls.put("/api/account", change, me(), ifMatch(version))).hasStatus(412);
	}

	@Test
	void signingInElsewhereIsNoChangeOfTheAccount() {
		var version = this.calls.get("/api/account", me()).getResponse().getHeader(HttpHeaders.ETAG);

		this.calls.post("/api/session", "{'email': '%s', 'password': '%s'}".formatted(EMAIL, TestAccounts.PASSWORD));

		assertThat(this.calls.put("/api/account", "{'name': '李雷', 'language': 'zh'}", me(), ifMatch(version)))
			.hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{'name': '', 'language': 'zh'} | name
			{'name': '李\\n雷', 'language': 'zh'} | name
			{'name': '李雷', 'language': 'zh', 'phone': 'call me'} | phone
			{'name': '李雷'} | language
			{'name': '李雷', 'language': 'zh', 'email': 'other@techbridge.example'} | email
			{'name': '李雷', 'language': 'zh', 'operator': true} | operator
			""")
	void whatIsWrongOrCannotBeChangedIsNamed(String json, String field) {
		assertThat(this.calls.put("/api/account", json, me(), ifMatch("\"0\""))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void aNewPasswordEndsAllOtherSessionsAndGivesThisOneANewId() {
		var elsewhere = this.signedIn.cookie(this.id);

		var changed = changePassword(TestAccounts.PASSWORD, NEW_PASSWORD);

		assertThat(changed).hasStatus(204);
		assertThat(this.calls.get("/api/account", SignedIn.with(elsewhere))).hasStatus(401);
		assertThat(this.calls.get("/api/account", me())).hasStatus(401);
		assertThat(this.calls.get("/api/account", SignedIn.with(changed.getResponse().getCookie(SignedIn.COOKIE))))
			.hasStatusOk();
		assertThat(this.mails.subjects(EMAIL)).containsExactly("您的密码已修改");
		assertThat(this.events.stream(PasswordChanged.class)).hasSize(1);
	}

	@Test
	void theNewPasswordIsTheOneToSignInWith() {
		changePassword(TestAccounts.PASSWORD, NEW_PASSWORD);

		assertThat(signIn(TestAccounts.PASSWORD)).hasStatus(401);
		assertThat(signIn(NEW_PASSWORD)).hasStatusOk();
	}

	@Test
	void withoutThePresentPasswordThereIsNoNewOne() {
		assertThat(changePassword("wrong password 123", NEW_PASSWORD)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("currentPassword");
		assertThat(changePassword(TestAccounts.PASSWORD, "password12345")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("newPassword");
	}

	@Test
	void guessingThePasswordInAnOpenSessionLocksOut() {
		for (var attempt = 0; attempt < 5; attempt++) {
			assertThat(changePassword("wrong password 123", NEW_PASSWORD)).hasStatus(400);
		}

		assertThat(changePassword(TestAccounts.PASSWORD, NEW_PASSWORD)).hasStatus(429);
	}

	@Test
	void aSecondFactorIsSetUpWithTheFirstCode() {
		var proposed = this.calls.post("/api/account/second-factor", PROOF, me());
		assertThat(text(proposed, "$.uri"))
			.startsWith("otpauth://totp/TechBridge%3Ali.lei%40techbridge.example?secret=");
		assertThat(this.calls.get("/api/account", me())).bodyJson().extractingPath("$.secondFactor").isEqualTo(false);

		var confirmed = confirm(new Authenticator(text(proposed, "$.secret")));

		assertThat(confirmed).hasStatusOk()
			.bodyJson()
			.extractingPath("$.recoveryCodes")
			.asArray()
			.hasSize(10)
			.doesNotHaveDuplicates()
			.allMatch((code) -> code.toString().matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
		assertThat(this.calls.get("/api/account", me())).bodyJson().isLenientlyEqualTo("""
				{"secondFactor": true, "recoveryCodesLeft": 10}""");
		assertThat(this.mails.subjects(EMAIL)).containsExactly("双重验证已启用");
		assertThat(this.events.stream(SecondFactorChanged.class))
			.containsExactly(new SecondFactorChanged(this.id, true));
	}

	@Test
	void theSecretIsNotInTheDatabaseAsItIs() {
		var proposed = this.calls.post("/api/account/second-factor", PROOF, me());

		assertThat(this.jdbc.sql("SELECT candidate FROM second_factor").query(String.class).single())
			.doesNotContain(text(proposed, "$.secret"));
	}

	@Test
	void aWrongFirstCodeChangesNothingAndCounts() {
		this.calls.post("/api/account/second-factor", PROOF, me());

		for (var attempt = 0; attempt < 5; attempt++) {
			assertThat(this.calls.post("/api/account/second-factor/confirmation",
					"{'code': '00000%d'}".formatted(attempt), me()))
				.hasStatus(400)
				.bodyJson()
				.extractingPath("$.errors[0].field")
				.isEqualTo("code");
		}

		assertThat(this.calls.post("/api/account/second-factor/confirmation", "{'code': '000005'}", me()))
			.hasStatus(429);
		assertThat(this.calls.get("/api/account", me())).bodyJson().extractingPath("$.secondFactor").isEqualTo(false);
	}

	@Test
	void theSecondFactorCanBeReplacedAndTheOldOneHoldsUntilThen() {
		var old = setUpSecondFactor();

		var proposed = new Authenticator(text(this.calls.post("/api/account/second-factor", PROOF, me()), "$.secret"));
		assertThat(enterCode(old)).hasStatusOk();
		assertThat(confirm(proposed)).hasStatusOk();

		this.jdbc.sql("UPDATE second_factor SET last_step = 0").update();
		assertThat(enterCode(old)).hasStatus(400);
		assertThat(enterCode(proposed)).hasStatusOk();
	}

	@Test
	void theSecondFactorCanBeRemovedWhereNoRoleRequiresIt() {
		setUpSecondFactor();

		assertThat(this.calls.post("/api/account/second-factor/removal", "{'password': 'wrong password 123'}", me()))
			.hasStatus(400);
		assertThat(this.calls.post("/api/account/second-factor/removal", PROOF, me())).hasStatus(204);

		assertThat(signIn(TestAccounts.PASSWORD)).bodyJson().extractingPath("$.signedIn").isEqualTo(true);
		assertThat(this.mails.subjects(EMAIL)).endsWith("双重验证已取消");
	}

	@Test
	void newRecoveryCodesReplaceTheOldOnes() {
		setUpSecondFactor();
		var before = this.jdbc.sql("SELECT code_hash FROM recovery_code").query(String.class).list();

		assertThat(this.calls.post("/api/account/recovery-codes", PROOF, me())).hasStatusOk();

		assertThat(this.jdbc.sql("SELECT code_hash FROM recovery_code").query(String.class).list()).hasSize(10)
			.doesNotContainAnyElementsOf(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "second-factor/removal", "recovery-codes" })
	void withoutASecondFactorThereIsNothingToRemoveOrRenew(String path) {
		assertThat(this.calls.post("/api/account/" + path, PROOF, me())).hasStatus(409);
	}

	@Test
	void nothingIsConfirmedThatWasNotBegun() {
		assertThat(this.calls.post("/api/account/second-factor/confirmation", "{'code': '123456'}", me()))
			.hasStatus(409);
	}

	@Test
	void theExportHoldsEverythingThatIsKept() {
		var organization = this.market.organization("云山大学", "110108");
		var admin = this.createAccounts
			.create(NewAccount.of("韩梅梅", "han.meimei@techbridge.example", TestAccounts.PASSWORD, Locale.CHINESE)
				.memberOf(organization, MemberRole.ADMIN)
				.administering(new ParkCode("TIANKAI")));
		var as = SignedIn.with(this.signedIn.cookie(admin));
		this.calls.post("/api/organizations/%d/invitations".formatted(organization.value()),
				"{'email': 'someone@techbridge.example', 'memberRole': 'VIEWER'}", as);

		var export = this.calls.get("/api/account/export", as);

		assertThat(export).hasStatusOk()
			.headers()
			.hasValue(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"techbridge-account.json\"");
		assertThat(export).bodyJson()
			.isLenientlyEqualTo(
					"""
							{"account": {"name": "韩梅梅", "email": "han.meimei@techbridge.example"},
							 "more": {"memberships": {"organization": "云山大学", "memberRole": "ADMIN", "parks": [{"code": "TIANKAI"}]},
							          "invitationsSent": [{"email": "someone@techbridge.example"}]}}""");
		assertThat(export).bodyJson().extractingPath("$.more.sessions").asArray().hasSize(1);
		assertThat(export).bodyJson().extractingPath("$.more.acts[*].act").asArray().contains("invitation.sent");
	}

	@Test
	void erasureLeavesNothingPersonal() {
		setUpSecondFactor();

		assertThat(erase(me())).hasStatus(204);

		assertThat(this.calls.get("/api/account", me())).hasStatus(401);
		assertThat(signIn(TestAccounts.PASSWORD)).hasStatus(401);
		assertThat(this.jdbc.sql("SELECT * FROM account").query().singleRow()).containsEntry("id", this.id.value())
			.containsEntry("name", "")
			.containsEntry("email", null)
			.containsEntry("phone", null)
			.containsEntry("password_hash", null)
			.containsEntry("state", "ERASED");
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM second_factor").query(Long.class).single()).isZero();
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM recovery_code").query(Long.class).single()).isZero();
		assertThat(this.mails.subjects(EMAIL)).as("mail that is not forgotten").containsExactly("您的账号已注销");
	}

	@Test
	void theAddressOfAnErasedAccountIsFreeAgain() {
		erase(me());

		assertThat(this.accounts.withEmail(EMAIL)).isNotEqualTo(this.id);
	}

	@Test
	void erasureNeedsThePassword() {
		assertThat(this.calls.post("/api/account/erasure", "{'password': 'wrong password 123'}", me())).hasStatus(400);
		assertThat(this.calls.get("/api/account", me())).hasStatusOk();
	}

	@Test
	void theOnlyAdministratorOfOthersCannotBeErased() {
		var organization = this.market.organization("云山大学", "110108");
		var admin = member(organization, MemberRole.ADMIN);
		var editor = member(organization, MemberRole.EDITOR);

		assertThat(erase(admin)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("此人是该单位唯一的管理员，请先将另一名成员设为管理员。");
		assertThat(erase(editor)).hasStatus(204);
		assertThat(erase(admin)).hasStatus(204);
		assertThat(this.events.stream(MemberRemoved.class)).hasSize(2);
	}

	@Test
	void withItsLastMemberAnOrganizationLosesItsContact() {
		var organization = this.market.organization("云山大学", "110108");
		var contact = this.jdbc.sql("SELECT COUNT(contact_name) FROM organization WHERE id = ?")
			.param(organization.value());
		var first = member(organization, MemberRole.ADMIN);
		var last = member(organization, MemberRole.ADMIN);

		assertThat(erase(first)).hasStatus(204);
		assertThat(contact.query(Long.class).single()).isOne();
		assertThat(erase(last)).hasStatus(204);
		assertThat(contact.query(Long.class).single()).isZero();
	}

	@Test
	void theOnlyOperatorCannotBeErased() {
		var first = SignedIn.with(this.signedIn.cookie(this.accounts.operator()));
		assertThat(erase(first)).hasStatus(409);

		this.accounts.operator();

		assertThat(erase(first)).hasStatus(204);
	}

	private RequestPostProcessor member(OrganizationId organization, MemberRole role) {
		return SignedIn.with(this.signedIn.cookie(this.createAccounts.create(NewAccount
			.of("成员", "own-" + NUMBER.incrementAndGet() + "@techbridge.example", TestAccounts.PASSWORD, Locale.CHINESE)
			.memberOf(organization, role))));
	}

	private Authenticator setUpSecondFactor() {
		var proposed = this.calls.post("/api/account/second-factor", PROOF, me());
		var authenticator = new Authenticator(text(proposed, "$.secret"));
		assertThat(confirm(authenticator)).hasStatusOk();
		this.jdbc.sql("UPDATE second_factor SET last_step = 0").update();
		return authenticator;
	}

	private MvcTestResult confirm(Authenticator authenticator) {
		return this.calls.post("/api/account/second-factor/confirmation",
				"{'code': '%s'}".formatted(authenticator.code(Instant.now())), me());
	}

	private MvcTestResult enterCode(Authenticator authenticator) {
		var half = signIn(TestAccounts.PASSWORD).getResponse().getCookie(SignedIn.COOKIE);
		return this.calls.post("/api/session/second-factor",
				"{'code': '%s'}".formatted(authenticator.code(Instant.now())), SignedIn.with(half));
	}

	private MvcTestResult changePassword(String current, String wanted) {
		return this.calls.put("/api/account/password",
				"{'currentPassword': '%s', 'newPassword': '%s'}".formatted(current, wanted), me());
	}

	private MvcTestResult erase(RequestPostProcessor who) {
		return this.calls.post("/api/account/erasure", PROOF, who);
	}

	private MvcTestResult signIn(String password) {
		return this.calls.post("/api/session", "{'email': '%s', 'password': '%s'}".formatted(EMAIL, password));
	}

	private RequestPostProcessor me() {
		return SignedIn.with(this.session);
	}

	private static RequestPostProcessor ifMatch(String version) {
		return (request) -> {
			request.addHeader(HttpHeaders.IF_MATCH, version);
			return request;
		};
	}

	private static String text(MvcTestResult result, String path) {
		return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), UTF_8), path);
	}

}

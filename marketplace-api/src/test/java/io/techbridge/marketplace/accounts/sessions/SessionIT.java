package io.techbridge.marketplace.accounts.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.accounts.CreateAccounts;
import io.techbridge.marketplace.accounts.NewAccount;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactors;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.SignedInSession;
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
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SessionIT {

	private static final String EMAIL = "li.lei@techbridge.example";

	private static final String WRONG = "wrong password 123";

	private Calls calls;

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
	private SessionRepository<? extends Session> sessions;

	@Autowired
	void callThrough(MockMvcTester mvc) {
		this.calls = new Calls(mvc);
	}

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
		this.mails.clear();
		this.jdbc.sql("DELETE FROM SPRING_SESSION").update();
	}

	@Test
	void aVisitorLearnsThatNobodyHasSignedIn() {
		assertThat(this.calls.get("/api/session")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
				{"signedIn": false, "roles": [], "parks": [], "idleMinutes": 30, "unreadNotifications": 0}""");
	}

	@Test
	void whoSignsInLearnsWhoTheyAreAndWhatTheyMayDo() {
		var organization = this.market.organization("云山大学", "110108");
		this.createAccounts.create(NewAccount.of("李雷", EMAIL, TestAccounts.PASSWORD, Locale.CHINESE)
			.memberOf(organization, MemberRole.EDITOR)
			.administering(new ParkCode("TIANKAI")));

		var signedIn = signIn(EMAIL, TestAccounts.PASSWORD);

		assertThat(signedIn).hasStatusOk();
		assertThat(this.calls.get("/api/session", with(signedIn))).bodyJson().isLenientlyEqualTo("""
				{"signedIn": true, "roles": ["UNIVERSITY", "PARK_ADMIN"],
				 "account": {"name": "李雷", "email": "li.lei@techbridge.example", "language": "zh"},
				 "organization": {"name": "云山大学", "kind": "UNIVERSITY", "status": "VERIFIED", "memberRole": "EDITOR"},
				 "parks": [{"code": "TIANKAI", "labelZh": "天开高教科创园"}], "idleMinutes": 30}""");
		assertThat(Instant.parse(text(signedIn, "$.expiresAt"))).isBetween(Instant.now().plus(Duration.ofHours(11)),
				Instant.now().plus(Duration.ofHours(12)));
	}

	@Test
	void theAddressMayBeTypedInAnyCase() {
		this.accounts.withEmail(EMAIL);

		assertThat(signIn(" Li.Lei@TechBridge.example", TestAccounts.PASSWORD)).hasStatusOk();
	}

	@Test
	void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() throws Exception {
		this.accounts.withEmail(EMAIL);

		var wrong = signIn(EMAIL, WRONG);
		var unknown = signIn("nobody@techbridge.example", WRONG);

		assertThat(wrong).hasStatus(401).bodyJson().extractingPath("$.type").isEqualTo("/problems/sign-in-failed");
		assertThat(unknown).hasStatus(401);
		assertThat(unknown.getResponse().getContentAsString()).isEqualTo(wrong.getResponse().getContentAsString());
		assertThat(wrong.getResponse().getCookie(SignedIn.COOKIE)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UNCONFIRMED", "DISABLED" })
	void anAccountThatIsNotInUseIsAnsweredLikeAWrongPassword(String state) {
		this.accounts.withEmail(EMAIL);
		this.jdbc.sql("UPDATE account SET state = :state").param("state", state).update();

		assertThat(signIn(EMAIL, TestAccounts.PASSWORD)).hasStatus(401)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/sign-in-failed");
	}

	@ParameterizedTest
	@ValueSource(strings = { EMAIL, "nobody@techbridge.example" })
	void afterFiveFailuresTheSixthAttemptIsRefusedWhetherThereIsAnAccountOrNot(String address) {
		this.accounts.withEmail(EMAIL);
		failFiveTimes(address);

		var refused = signIn(address, TestAccounts.PASSWORD);

		assertThat(refused).hasStatus(429).bodyJson().extractingPath("$.type").isEqualTo("/problems/locked-out");
		assertThat(Integer.parseInt(refused.getResponse().getHeader(HttpHeaders.RETRY_AFTER))).isBetween(890, 900);
	}

	@Test
	void aLockOutEndsAfterAQuarterOfAnHour() {
		this.accounts.withEmail(EMAIL);
		failFiveTimes(EMAIL);

		this.jdbc.sql("UPDATE sign_in_failure SET last_at = last_at - INTERVAL 15 MINUTE").update();

		assertThat(signIn(EMAIL, TestAccounts.PASSWORD)).hasStatusOk();
	}

	@Test
	void signingInForgetsEarlierFailures() {
		this.accounts.withEmail(EMAIL);
		for (var round = 0; round < 2; round++) {
			for (var attempt = 0; attempt < 4; attempt++) {
				signIn(EMAIL, WRONG);
			}
			assertThat(signIn(EMAIL, TestAccounts.PASSWORD)).hasStatusOk();
		}
	}

	@Test
	void aPasswordKeptInAnOutdatedWayIsKeptBetterAfterSigningIn() {
		this.accounts.withEmail(EMAIL);
		var outdated = "{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(TestAccounts.PASSWORD);
		this.jdbc.sql("UPDATE account SET password_hash = :hash").param("hash", outdated).update();

		assertThat(signIn(EMAIL, TestAccounts.PASSWORD)).hasStatusOk();

		assertThat(this.jdbc.sql("SELECT password_hash FROM account").query(String.class).single())
			.contains("m=19456,t=2,p=1");
		assertThat(signIn(EMAIL, TestAccounts.PASSWORD)).hasStatusOk();
	}

	@Test
	void theCookieIsOutOfReachOfScriptsAndOtherSites() {
		this.accounts.withEmail(EMAIL);

		var cookie = signIn(EMAIL, TestAccounts.PASSWORD).getResponse().getHeaders(HttpHeaders.SET_COOKIE);

		assertThat(cookie).filteredOn((header) -> header.startsWith("SESSION="))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax", "Path=/")
			.doesNotContain("Domain", "Max-Age");
	}

	@Test
	void withoutTheTokenAgainstForgeryNobodySignsInOrOut() {
		this.accounts.withEmail(EMAIL);

		assertThat(this.calls.mvc()
			.post()
			.uri("/api/session")
			.contentType(MediaType.APPLICATION_JSON)
			.content(credentials(EMAIL, TestAccounts.PASSWORD))).hasStatus(403);
		assertThat(this.calls.mvc().delete().uri("/api/session")).hasStatus(403);
	}

	@Test
	void aSessionKnownBeforeSigningInIsWorthlessAfterwards() {
		this.accounts.withEmail(EMAIL);
		var planted = signIn(EMAIL, TestAccounts.PASSWORD).getResponse().getCookie(SignedIn.COOKIE);
		this.accounts.withEmail("victim@techbridge.example");

		var victim = signIn("victim@techbridge.example", TestAccounts.PASSWORD, SignedIn.with(planted));

		assertThat(cookie(victim).getValue()).isNotEqualTo(planted.getValue());
		assertThat(this.calls.get("/api/account", SignedIn.with(planted))).hasStatus(401);
		assertThat(this.calls.get("/api/account", with(victim))).hasStatusOk();
	}

	@Test
	void anIdThatWasMadeUpIsNotTaken() {
		this.accounts.withEmail(EMAIL);
		var madeUp = new Cookie(SignedIn.COOKIE,
				Base64.getEncoder().encodeToString("11111111-2222-3333-4444-555555555555".getBytes(UTF_8)));

		var signedIn = signIn(EMAIL, TestAccounts.PASSWORD, SignedIn.with(madeUp));

		assertThat(cookie(signedIn).getValue()).isNotEqualTo(madeUp.getValue());
		assertThat(this.calls.get("/api/account", SignedIn.with(madeUp))).hasStatus(401);
	}

	@Test
	void aCookieKeptAfterSigningOutIsWorthless() {
		this.accounts.withEmail(EMAIL);
		var signedIn = signIn(EMAIL, TestAccounts.PASSWORD);

		assertThat(this.calls.delete("/api/session", with(signedIn))).hasStatus(204);

		assertThat(this.calls.get("/api/account", with(signedIn))).hasStatus(401);
		assertThat(this.calls.get("/api/session", with(signedIn))).bodyJson()
			.extractingPath("$.signedIn")
			.isEqualTo(false);
	}

	@Test
	void aVisitorMaySignOutToo() {
		assertThat(this.calls.delete("/api/session")).hasStatus(204);
	}

	@Test
	void aSessionEndsAfterHalfAnHourWithoutARequest() {
		this.accounts.withEmail(EMAIL);
		var signedIn = signIn(EMAIL, TestAccounts.PASSWORD);

		seenAgo(Duration.ofMinutes(29));
		assertThat(this.calls.get("/api/account", with(signedIn))).hasStatusOk();
		seenAgo(Duration.ofMinutes(31));
		assertThat(this.calls.get("/api/account", with(signedIn))).hasStatus(401);
	}

	@Test
	void aSessionEndsAfterTwelveHoursHoweverBusy() {
		this.accounts.withEmail(EMAIL);
		var signedIn = signIn(EMAIL, TestAccounts.PASSWORD);

		signedInAgo(this.sessions, signedIn, Duration.ofHours(12).minusMinutes(1));
		assertThat(this.calls.get("/api/account", with(signedIn))).hasStatusOk();
		signedInAgo(this.sessions, signedIn, Duration.ofHours(12).plusMinutes(1));
		assertThat(this.calls.get("/api/account", with(signedIn))).hasStatus(401);
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM SPRING_SESSION").query(Long.class).single()).isZero();
	}

	@Test
	void aChangeOfRolesAppliesToTheNextRequest() {
		var id = this.accounts.withEmail(EMAIL);
		var signedIn = signIn(EMAIL, TestAccounts.PASSWORD);
		assertThat(this.calls.get("/api/accounts", with(signedIn))).hasStatus(403);

		this.jdbc.sql("UPDATE account SET operator = TRUE WHERE id = :id").param("id", id.value()).update();
		assertThat(this.calls.get("/api/accounts", with(signedIn))).hasStatusOk();

		this.jdbc.sql("UPDATE account SET operator = FALSE WHERE id = :id").param("id", id.value()).update();
		assertThat(this.calls.get("/api/accounts", with(signedIn))).hasStatus(403);
	}

	@Test
	void withASecondFactorThePasswordAloneOpensNothing() {
		secondFactor(this.accounts.withEmail(EMAIL));

		var half = signIn(EMAIL, TestAccounts.PASSWORD);

		assertThat(half).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"signedIn": false, "pending": "SECOND_FACTOR_CODE", "roles": []}""");
		assertThat(this.calls.get("/api/session", with(half))).bodyJson()
			.extractingPath("$.pending")
			.isEqualTo("SECOND_FACTOR_CODE");
		assertThat(this.calls.get("/api/account", with(half))).hasStatus(401);
		assertThat(this.calls.get("/api/sessions", with(half))).hasStatus(401);
	}

	@Test
	void everyStepIsRecordedTheRefusedOnesToo() {
		var authenticator = secondFactor(this.accounts.withEmail(EMAIL));
		this.jdbc.sql("DELETE FROM audit_entry").update();

		signIn("nobody@techbridge.example", WRONG);
		signIn(EMAIL, WRONG);
		var half = signIn(EMAIL, TestAccounts.PASSWORD);
		enter("000000", half);
		this.calls.delete("/api/session", with(enter(authenticator.code(Instant.now()), half)));

		assertThat(this.jdbc.sql("SELECT act FROM audit_entry ORDER BY id").query(String.class).list()).containsExactly(
				"session.refused", "session.refused", "session.awaits-code", "session.refused", "session.begun",
				"session.ended");
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE subject_id LIKE '%@%'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void theCodeCompletesSigningInInANewSession() {
		var authenticator = secondFactor(this.accounts.withEmail(EMAIL));
		var half = signIn(EMAIL, TestAccounts.PASSWORD);

		var signedIn = enter(authenticator.code(Instant.now()), half);

		assertThat(signedIn).hasStatusOk().bodyJson().extractingPath("$.signedIn").isEqualTo(true);
		assertThat(cookie(signedIn).getValue()).isNotEqualTo(cookie(half).getValue());
		assertThat(this.calls.get("/api/account", with(half))).hasStatus(401);
		assertThat(this.calls.get("/api/account", with(signedIn))).hasStatusOk();
	}

	@Test
	void aCodeIsAcceptedOnce() {
		var authenticator = secondFactor(this.accounts.withEmail(EMAIL));
		var code = authenticator.code(Instant.now());
		assertThat(enter(code, signIn(EMAIL, TestAccounts.PASSWORD))).hasStatusOk();

		var again = enter(code, signIn(EMAIL, TestAccounts.PASSWORD));

		assertThat(again).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("code");
	}

	@Test
	void anEarlierCodeIsNotAcceptedAfterALaterOne() {
		var authenticator = secondFactor(this.accounts.withEmail(EMAIL));
		assertThat(enter(authenticator.code(Instant.now()), signIn(EMAIL, TestAccounts.PASSWORD))).hasStatusOk();

		assertThat(enter(authenticator.code(Instant.now().minusSeconds(30)), signIn(EMAIL, TestAccounts.PASSWORD)))
			.hasStatus(400);
	}

	@Test
	void aClockMayBeOneStepOff() {
		var authenticator = secondFactor(this.accounts.withEmail(EMAIL));

		assertThat(enter(authenticator.code(Instant.now().plusSeconds(90)), signIn(EMAIL, TestAccounts.PASSWORD)))
			.hasStatus(400);
		assertThat(enter(authenticator.code(Instant.now().plusSeconds(29)), signIn(EMAIL, TestAccounts.PASSWORD)))
			.hasStatusOk();
	}

	@Test
	void aRecoveryCodeStandsInOnceAndItsOwnerIsTold() {
		var id = this.accounts.withEmail(EMAIL);
		secondFactor(id);
		var code = this.transactions.execute((status) -> this.secondFactors.renewRecoveryCodes(id)).getFirst();

		assertThat(enter(code.toLowerCase(Locale.ROOT).replace("-", " "), signIn(EMAIL, TestAccounts.PASSWORD)))
			.hasStatusOk();
		assertThat(this.mails.last(EMAIL)).contains("还剩 9 个恢复码");
		assertThat(enter(code, signIn(EMAIL, TestAccounts.PASSWORD))).hasStatus(400);
	}

	@Test
	void wrongCodesLockOutAsWrongPasswordsDoAndThePasswordDoesNotForgiveThem() {
		secondFactor(this.accounts.withEmail(EMAIL));
		for (var attempt = 0; attempt < 5; attempt++) {
			assertThat(enter("00000" + attempt, signIn(EMAIL, TestAccounts.PASSWORD))).hasStatus(400);
		}

		assertThat(signIn(EMAIL, TestAccounts.PASSWORD)).hasStatus(429);
	}

	@Test
	void thereAreFiveMinutesToEnterTheCode() {
		var authenticator = secondFactor(this.accounts.withEmail(EMAIL));
		var half = signIn(EMAIL, TestAccounts.PASSWORD);
		signedInAgo(this.sessions, half, Duration.ofMinutes(5).plusSeconds(1));

		assertThat(this.calls.get("/api/session", with(half))).bodyJson().doesNotHavePath("$.pending");
		assertThat(enter(authenticator.code(Instant.now()), half)).hasStatus(401);
	}

	@Test
	void aPasswordChangedInBetweenHasToBeProvedAgain() {
		var authenticator = secondFactor(this.accounts.withEmail(EMAIL));
		var half = signIn(EMAIL, TestAccounts.PASSWORD);
		this.jdbc.sql("UPDATE account SET password_changed_at = :now").param("now", Instant.now()).update();

		assertThat(enter(authenticator.code(Instant.now()), half)).hasStatus(401);
	}

	@Test
	void withoutAPasswordACodeIsOfNoUse() {
		var authenticator = secondFactor(this.accounts.withEmail(EMAIL));

		assertThat(this.calls.post("/api/session/second-factor",
				"{'code': '%s'}".formatted(authenticator.code(Instant.now()))))
			.hasStatus(401);
	}

	@Test
	void peopleSeeWhereTheyAreSignedIn() throws Exception {
		this.accounts.withEmail(EMAIL);
		var phone = signIn(EMAIL, TestAccounts.PASSWORD, userAgent("Mozilla/5.0 (iPhone) Version/18 Safari/604.1"));
		var laptop = signIn(EMAIL, TestAccounts.PASSWORD,
				userAgent("Mozilla/5.0 (X11; Linux x86_64) Chrome/140 Safari"));

		var list = this.calls.get("/api/sessions", with(laptop));

		assertThat(list).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].device")
			.asArray()
			.containsExactlyInAnyOrder("Safari · iPhone", "Chrome · Linux");
		assertThat(list).bodyJson()
			.extractingPath("$[?(@.current == true)].device")
			.asArray()
			.containsExactly("Chrome · Linux");
		assertThat(list).bodyJson().extractingPath("$[0].address").isEqualTo("127.0.0.1");
		assertThat(list.getResponse().getContentAsString()).doesNotContain(id(phone), id(laptop),
				cookie(phone).getValue());
	}

	@Test
	void aSessionElsewhereCanBeEnded() {
		this.accounts.withEmail(EMAIL);
		var here = signIn(EMAIL, TestAccounts.PASSWORD);
		var there = signIn(EMAIL, TestAccounts.PASSWORD);
		var shown = JsonPath
			.<List<String>>read(body(this.calls.get("/api/sessions", with(here))), "$[?(@.current == false)].id")
			.getFirst();

		assertThat(this.calls.delete("/api/sessions/" + shown, with(here))).hasStatus(204);

		assertThat(this.calls.get("/api/account", with(there))).hasStatus(401);
		assertThat(this.calls.get("/api/account", with(here))).hasStatusOk();
	}

	@Test
	void someoneElsesSessionIsNotThere() {
		this.accounts.withEmail(EMAIL);
		this.accounts.withEmail("han.meimei@techbridge.example");
		var mine = signIn(EMAIL, TestAccounts.PASSWORD);
		var hers = signIn("han.meimei@techbridge.example", TestAccounts.PASSWORD);
		var shown = text(this.calls.get("/api/sessions", with(hers)), "$[0].id");

		assertThat(this.calls.delete("/api/sessions/" + shown, with(mine))).hasStatus(404);
		assertThat(this.calls.get("/api/account", with(hers))).hasStatusOk();
	}

	@Test
	void allOtherSessionsCanBeEnded() {
		this.accounts.withEmail(EMAIL);
		var here = signIn(EMAIL, TestAccounts.PASSWORD);
		var there = signIn(EMAIL, TestAccounts.PASSWORD);

		assertThat(this.calls.delete("/api/sessions", with(here))).hasStatus(204);

		assertThat(this.calls.get("/api/account", with(there))).hasStatus(401);
		assertThat(this.calls.get("/api/account", with(here))).hasStatusOk();
	}

	private MvcTestResult signIn(String email, String password, RequestPostProcessor... more) {
		return this.calls.post("/api/session", credentials(email, password), more);
	}

	private static String credentials(String email, String password) {
		return "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password);
	}

	private MvcTestResult enter(String code, MvcTestResult half) {
		return this.calls.post("/api/session/second-factor", "{'code': '%s'}".formatted(code), with(half));
	}

	private void failFiveTimes(String address) {
		for (var attempt = 0; attempt < 5; attempt++) {
			assertThat(signIn(address, WRONG)).hasStatus(401);
		}
	}

	/** Confirmed long ago, so that the codes of now have not been used. */
	private Authenticator secondFactor(AccountId id) {
		var secret = this.transactions.execute((status) -> this.secondFactors.propose(id));
		var authenticator = new Authenticator(secret);
		this.transactions.execute((status) -> this.secondFactors.confirm(id, authenticator.code(Instant.now())));
		this.jdbc.sql("UPDATE second_factor SET last_step = 0").update();
		return authenticator;
	}

	private static RequestPostProcessor userAgent(String value) {
		return (request) -> {
			request.addHeader(HttpHeaders.USER_AGENT, value);
			return request;
		};
	}

	private static RequestPostProcessor with(MvcTestResult signedIn) {
		return SignedIn.with(cookie(signedIn));
	}

	private static Cookie cookie(MvcTestResult signedIn) {
		return signedIn.getResponse().getCookie(SignedIn.COOKIE);
	}

	private static String id(MvcTestResult signedIn) {
		return new String(Base64.getDecoder().decode(cookie(signedIn).getValue()), UTF_8);
	}

	private void seenAgo(Duration ago) {
		this.jdbc.sql("UPDATE SPRING_SESSION SET LAST_ACCESS_TIME = :seen, EXPIRY_TIME = :expires")
			.param("seen", Instant.now().minus(ago).toEpochMilli())
			.param("expires", Instant.now().minus(ago).plus(Duration.ofMinutes(30)).toEpochMilli())
			.update();
	}

	private static <S extends Session> void signedInAgo(SessionRepository<S> repository, MvcTestResult signedIn,
			Duration ago) {
		var session = repository.findById(id(signedIn));
		session.setAttribute(SignedInSession.SIGNED_IN_AT, Instant.now().minus(ago).toEpochMilli());
		repository.save(session);
	}

	private static String text(MvcTestResult result, String path) {
		return JsonPath.read(body(result), path);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), UTF_8);
	}

}

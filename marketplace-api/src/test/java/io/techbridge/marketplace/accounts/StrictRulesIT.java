package io.techbridge.marketplace.accounts;

import java.time.Instant;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Authenticator;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A marketplace as strict as 等保 level 3 wants it, with the token against forgery as
 * browsers send it.
 */
@ApplicationTest
@TestPropertySource(properties = { "techbridge.accounts.passwords=mlps", "techbridge.accounts.second-factor=required" })
class StrictRulesIT {

	private static final String EMAIL = "li.lei@techbridge.example";

	private Calls calls;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	void callThrough(MockMvcTester mvc) {
		this.calls = Calls.asBrowser(mvc);
	}

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@Test
	void theRulesForPasswordsAreTold() {
		assertThat(this.calls.get("/api/password-rules")).bodyJson().isStrictlyEqualTo("""
				{"profile": "MLPS", "minLength": 10, "maxLength": 128, "classes": 3, "maxAgeDays": 90}""");
	}

	@Test
	void anOperatorSetsUpASecondFactorBeforeAnythingElse() {
		var operator = as(this.accounts.operator());

		assertThat(this.calls.get("/api/session", operator)).bodyJson()
			.extractingPath("$.pending")
			.isEqualTo("SECOND_FACTOR_SETUP");
		assertThat(this.calls.get("/api/accounts", operator)).hasStatus(403)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/second-factor-required");
		assertThat(this.calls.get("/api/account", operator)).hasStatusOk();

		setUpSecondFactor(operator);

		assertThat(this.calls.get("/api/session", operator)).bodyJson().doesNotHavePath("$.pending");
		assertThat(this.calls.get("/api/accounts", operator)).hasStatusOk();
	}

	@Test
	void soDoesAParkAdministratorButNobodyElse() {
		var administrator = as(this.accounts.parkAdministrator(new ParkCode("TIANKAI")));
		var newcomer = as(this.accounts.newcomer());

		assertThat(this.calls.get("/api/session", administrator)).bodyJson()
			.extractingPath("$.pending")
			.isEqualTo("SECOND_FACTOR_SETUP");
		assertThat(this.calls.get("/api/session", newcomer)).bodyJson().doesNotHavePath("$.pending");
	}

	@Test
	void whereARoleRequiresItTheSecondFactorCannotBeRemoved() {
		var operator = as(this.accounts.operator());
		setUpSecondFactor(operator);

		assertThat(this.calls.post("/api/account/second-factor/removal",
				"{'password': '%s'}".formatted(TestAccounts.PASSWORD), operator))
			.hasStatus(409);
	}

	@Test
	void aPasswordOfMoreThanNinetyDaysHasToBeChangedBeforeAnythingElse() {
		var id = this.accounts.withEmail(EMAIL);
		var session = this.signedIn.cookie(id);
		passwordChangedDaysAgo(89);
		assertThat(this.calls.get("/api/session", SignedIn.with(session))).bodyJson().doesNotHavePath("$.pending");

		passwordChangedDaysAgo(91);
		assertThat(this.calls.get("/api/session", SignedIn.with(session))).bodyJson()
			.extractingPath("$.pending")
			.isEqualTo("PASSWORD_CHANGE");
		assertThat(this.calls.get("/api/account/export", SignedIn.with(session))).hasStatus(403)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/password-expired");

		var changed = change(session, TestAccounts.PASSWORD, "Harbor violet 9");
		assertThat(changed).hasStatus(204);
		assertThat(this.calls.get("/api/account/export", SignedIn.with(cookie(changed)))).hasStatusOk();
	}

	@Test
	void noneOfTheLastFivePasswordsIsTakenAgain() {
		var session = this.signedIn.cookie(this.accounts.withEmail(EMAIL));
		var current = TestAccounts.PASSWORD;
		assertThat(change(session, current, current)).hasStatus(400);
		for (var number = 1; number <= 5; number++) {
			var next = "Harbor violet " + number;
			var changed = change(session, current, next);
			assertThat(changed).hasStatus(204);
			session = cookie(changed);
			current = next;
		}

		assertThat(change(session, current, "Harbor violet 1")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("您曾使用过该密码，请换一个新的密码。");
		assertThat(change(session, current, TestAccounts.PASSWORD)).hasStatus(204);
	}

	@Test
	void theTokenAgainstForgeryComesWithTheSession() {
		var token = this.calls.mvc().get().uri("/api/session").exchange().getResponse().getCookie("XSRF-TOKEN");

		assertThat(token).isNotNull();
		assertThat(token.isHttpOnly()).isFalse();
		assertThat(token.getPath()).isEqualTo("/");
		assertThat(this.calls.mvc().delete().uri("/api/session").cookie(token).header("X-XSRF-TOKEN", token.getValue()))
			.hasStatus(204);
		assertThat(this.calls.mvc().delete().uri("/api/session").cookie(token)).hasStatus(403);
		assertThat(this.calls.mvc().delete().uri("/api/session").cookie(token).header("X-XSRF-TOKEN", "made up"))
			.hasStatus(403);
	}

	private void setUpSecondFactor(RequestPostProcessor who) {
		var proposed = this.calls.post("/api/account/second-factor",
				"{'password': '%s'}".formatted(TestAccounts.PASSWORD), who);
		var authenticator = new Authenticator(
				JsonPath.read(new String(proposed.getResponse().getContentAsByteArray(), UTF_8), "$.secret"));
		assertThat(this.calls.post("/api/account/second-factor/confirmation",
				"{'code': '%s'}".formatted(authenticator.code(Instant.now())), who))
			.hasStatusOk();
	}

	private void passwordChangedDaysAgo(int days) {
		this.jdbc.sql("UPDATE account SET password_changed_at = UTC_TIMESTAMP(6) - INTERVAL :days DAY")
			.param("days", days)
			.update();
	}

	private MvcTestResult change(Cookie session, String current, String wanted) {
		return this.calls.put("/api/account/password",
				"{'currentPassword': '%s', 'newPassword': '%s'}".formatted(current, wanted), SignedIn.with(session));
	}

	private static Cookie cookie(MvcTestResult changed) {
		return changed.getResponse().getCookie(SignedIn.COOKIE);
	}

	private RequestPostProcessor as(AccountId account) {
		return SignedIn.with(this.signedIn.cookie(account));
	}

}

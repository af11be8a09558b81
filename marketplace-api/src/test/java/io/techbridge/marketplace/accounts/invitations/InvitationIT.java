package io.techbridge.marketplace.accounts.invitations;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.accounts.AccountConfirmed;
import io.techbridge.marketplace.accounts.MemberJoined;
import io.techbridge.marketplace.accounts.ParkAdministratorAppointed;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SentMails;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
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
class InvitationIT {

	private static final String EMAIL = "han.meimei@techbridge.example";

	private static final String PASSWORD = "harbor violet tractor 9";

	private Calls calls;

	private OrganizationId organization;

	private AccountId admin;

	private AccountId operator;

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
	void anOrganizationAndAnOperator() {
		this.market.clear();
		this.mails.clear();
		this.organization = this.market.organization("云山大学", "110108");
		this.admin = this.accounts.member(this.organization, MemberRole.ADMIN);
		this.operator = this.accounts.operator();
	}

	@Test
	void whoIsInvitedAndNewGetsAnAccountThatNeedsNoConfirmation() {
		assertThat(inviteMember("EDITOR")).hasStatus(201).bodyJson().isLenientlyEqualTo("""
				{"email": "han.meimei@techbridge.example", "memberRole": "EDITOR"}""");
		assertThat(this.mails.subjects(EMAIL)).containsExactly("云山大学邀请您加入科桥");
		assertThat(preview(this.mails.token(EMAIL))).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"email": "han.meimei@techbridge.example", "organization": {"name": "云山大学"}, "memberRole": "EDITOR",
				 "operator": false, "accountExists": false}""");

		assertThat(acceptAnew(this.mails.token(EMAIL))).hasStatus(204);

		assertThat(this.calls.post("/api/session", "{'email': '%s', 'password': '%s'}".formatted(EMAIL, PASSWORD)))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"account": {"name": "韩梅梅"}, "organization": {"name": "云山大学", "memberRole": "EDITOR"}}""");
		assertThat(this.events.stream(AccountConfirmed.class)).hasSize(1);
		assertThat(this.events.stream(MemberJoined.class)).hasSize(1);
		assertThat(invitations()).bodyJson().extractingPath("$").asArray().isEmpty();
	}

	@Test
	void whoHasAnAccountAcceptsWithIt() {
		var invited = this.accounts.withEmail(EMAIL);
		inviteMember("ADMIN");
		var token = this.mails.token(EMAIL);
		assertThat(preview(token)).bodyJson().extractingPath("$.accountExists").isEqualTo(true);

		assertThat(acceptAnew(token)).hasStatus(401);
		assertThat(accept(token, as(this.operator))).hasStatus(401);
		assertThat(accept(token, as(invited))).hasStatus(204);

		assertThat(this.calls.get("/api/session", as(invited))).bodyJson()
			.extractingPath("$.organization.memberRole")
			.isEqualTo("ADMIN");
	}

	@Test
	void anAccountThatWasNeverConfirmedCountsForNothing() {
		this.calls.post("/api/accounts",
				"""
						{'name': '冒名', 'email': '%s', 'password': 'a stranger wrote this 1', 'language': 'zh', 'consent': true}"""
					.formatted(EMAIL));
		var strangers = this.mails.token(EMAIL);
		inviteMember("EDITOR");

		assertThat(acceptAnew(this.mails.token(EMAIL))).hasStatus(204);

		assertThat(this.calls.post("/api/accounts/confirmation", "{'token': '%s'}".formatted(strangers)))
			.hasStatus(410);
		assertThat(this.calls.post("/api/session",
				"{'email': '%s', 'password': 'a stranger wrote this 1'}".formatted(EMAIL)))
			.hasStatus(401);
	}

	@Test
	void anInvitationIsGoodForOnce() {
		inviteMember("EDITOR");
		var token = this.mails.token(EMAIL);
		acceptAnew(token);

		assertThat(acceptAnew(token)).hasStatus(410);
		assertThat(preview(token)).hasStatus(410);
	}

	@Test
	void whoMayInviteNoMoreHasInvitedNobody() {
		inviteMember("ADMIN");
		this.jdbc.sql("UPDATE account SET member_role = 'VIEWER' WHERE id = ?").param(this.admin.value()).update();

		assertThat(preview(this.mails.token(EMAIL))).hasStatus(410);
		assertThat(acceptAnew(this.mails.token(EMAIL))).hasStatus(410);
	}

	@Test
	void anOrganizationThatIsNotVerifiedSendsNoInvitations() {
		this.jdbc.sql("UPDATE organization SET status = 'PENDING' WHERE id = ?")
			.param(this.organization.value())
			.update();

		assertThat(inviteMember("EDITOR")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("机构通过核验后才能邀请成员。");
		assertThat(
				this.calls.post(uri(""), "{'email': '%s', 'memberRole': 'EDITOR'}".formatted(EMAIL), as(this.operator)))
			.hasStatus(201);
	}

	@Test
	void goodForOnceEvenAtTheSameMoment() throws Exception {
		var invited = this.accounts.withEmail(EMAIL);
		inviteMember("EDITOR");
		var token = this.mails.token(EMAIL);
		Callable<MvcTestResult> accepting = () -> accept(token, as(invited));

		try (var both = Executors.newFixedThreadPool(2)) {
			var statuses = both.invokeAll(List.of(accepting, accepting))
				.stream()
				.map((accepted) -> accepted.resultNow().getResponse().getStatus());
			assertThat(statuses).containsExactlyInAnyOrder(204, 410);
		}
	}

	@Test
	void anInvitationExpiresAfterAFortnight() {
		inviteMember("EDITOR");
		this.jdbc.sql("UPDATE invitation SET expires_at = expires_at - INTERVAL 14 DAY").update();

		assertThat(preview(this.mails.token(EMAIL))).hasStatus(410);
		assertThat(acceptAnew(this.mails.token(EMAIL))).hasStatus(410);
		assertThat(invitations()).bodyJson().extractingPath("$").asArray().isEmpty();
	}

	@Test
	void sentAgainOnlyTheNewLinkIsValid() {
		var id = id(inviteMember("EDITOR"));
		var first = this.mails.token(EMAIL);

		assertThat(this.calls.post(uri("/" + id + "/mail"), "{}", as(this.admin))).hasStatus(204);

		assertThat(preview(first)).hasStatus(410);
		assertThat(preview(this.mails.token(EMAIL))).hasStatusOk();
	}

	@Test
	void aWithdrawnInvitationIsWorthless() {
		var id = id(inviteMember("EDITOR"));

		assertThat(this.calls.delete(uri("/" + id), as(this.admin))).hasStatus(204);

		assertThat(preview(this.mails.token(EMAIL))).hasStatus(410);
		assertThat(this.calls.delete(uri("/" + id), as(this.admin))).hasStatus(404);
	}

	@Test
	void nobodyIsInvitedTwiceNorWhoBelongsToItAlready() {
		inviteMember("EDITOR");

		assertThat(inviteMember("VIEWER")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("email");
		acceptAnew(this.mails.token(EMAIL));
		assertThat(inviteMember("VIEWER")).hasStatus(409);
	}

	@Test
	void invitingTellsNothingOfAnAccountAndAcceptingOneOfAnother() {
		var elsewhere = this.market.organization("海河大学", "120104");
		var member = this.accounts.member(elsewhere, MemberRole.EDITOR);
		this.jdbc.sql("UPDATE account SET email = :email WHERE id = :id")
			.param("email", EMAIL)
			.param("id", member.value())
			.update();

		assertThat(inviteMember("EDITOR")).hasStatus(201);
		assertThat(accept(this.mails.token(EMAIL), as(member))).hasStatus(409);
		assertThat(preview(this.mails.token(EMAIL))).hasStatusOk();
	}

	@Test
	void onlyAdministratorsAndOperatorsInvite() {
		var viewer = this.accounts.member(this.organization, MemberRole.VIEWER);
		var stranger = this.accounts.member(this.market.organization("海河大学", "120104"), MemberRole.ADMIN);
		var id = id(inviteMember("EDITOR"));
		var request = "{'email': 'other@techbridge.example', 'memberRole': 'EDITOR'}";

		assertThat(this.calls.post(uri(""), request, as(viewer))).hasStatus(403);
		assertThat(this.calls.get(uri(""), as(viewer))).hasStatus(403);
		assertThat(this.calls.post(uri("/" + id + "/mail"), "{}", as(viewer))).hasStatus(403);
		assertThat(this.calls.delete(uri("/" + id), as(viewer))).hasStatus(403);
		assertThat(this.calls.post(uri(""), request, as(stranger))).hasStatus(404);
		assertThat(this.calls.get(uri(""), as(stranger))).hasStatus(404);
		assertThat(this.calls.delete(uri("/" + id), as(stranger))).hasStatus(404);
		assertThat(this.calls.post(uri(""), request, as(this.operator))).hasStatus(201);
	}

	@Test
	void anInvitationOfAnotherOrganizationIsNotThere() {
		var id = id(inviteMember("EDITOR"));
		var elsewhere = this.market.organization("海河大学", "120104");
		var stranger = this.accounts.member(elsewhere, MemberRole.ADMIN);

		assertThat(this.calls.delete("/api/organizations/%d/invitations/%s".formatted(elsewhere.value(), id),
				as(stranger)))
			.hasStatus(404);
		assertThat(invitations()).bodyJson().extractingPath("$[*].id").asArray().containsExactly(id);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			'name': '', 'password': 'harbor violet tractor 9', 'consent': true | name
			'name': '韩', 'consent': true | password
			'name': '韩', 'password': 'short', 'consent': true | password
			'name': '韩', 'password': 'harbor violet tractor 9', 'consent': false | consent
			'name': '韩', 'password': 'Yunshan University', 'consent': true | password
			""")
	void whatANewAccountLacksIsNamedAndTheInvitationStays(String fields, String field) {
		this.jdbc.sql("UPDATE organization SET name = 'Yunshan University'").update();
		inviteMember("EDITOR");

		assertThat(this.calls.post("/api/invitations/acceptance",
				"{'token': '%s', %s}".formatted(this.mails.token(EMAIL), fields)))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
		assertThat(preview(this.mails.token(EMAIL))).hasStatusOk();
	}

	@Test
	void operatorsInviteOperators() {
		assertThat(this.calls.post("/api/operator-invitations", "{'email': '%s'}".formatted(EMAIL), as(this.admin)))
			.hasStatus(403);
		assertThat(this.calls.post("/api/operator-invitations", "{'email': '%s'}".formatted(EMAIL), as(this.operator)))
			.hasStatus(201);
		assertThat(this.calls.get("/api/operator-invitations", as(this.operator))).bodyJson()
			.extractingPath("$[*].email")
			.asArray()
			.containsExactly(EMAIL);
		assertThat(preview(this.mails.token(EMAIL))).bodyJson().extractingPath("$.operator").isEqualTo(true);

		acceptAnew(this.mails.token(EMAIL));

		assertThat(this.calls.post("/api/session", "{'email': '%s', 'password': '%s'}".formatted(EMAIL, PASSWORD)))
			.bodyJson()
			.extractingPath("$.roles")
			.asArray()
			.containsExactly("OPERATOR");
		assertThat(this.calls.post("/api/operator-invitations", "{'email': '%s'}".formatted(EMAIL), as(this.operator)))
			.hasStatus(409);
	}

	@Test
	void anInvitationToOperateCanBeWithdrawn() {
		var id = id(
				this.calls.post("/api/operator-invitations", "{'email': '%s'}".formatted(EMAIL), as(this.operator)));
		var toTheOrganization = id(inviteMember("EDITOR"));

		assertThat(this.calls.delete("/api/operator-invitations/" + toTheOrganization, as(this.operator)))
			.hasStatus(404);
		assertThat(this.calls.delete("/api/operator-invitations/" + id, as(this.operator))).hasStatus(204);
		assertThat(this.calls.get("/api/operator-invitations", as(this.operator))).bodyJson()
			.extractingPath("$")
			.asArray()
			.isEmpty();
	}

	@Test
	void anOperatorIsWithdrawnWithWhatTheyInvitedOthersTo() {
		var other = this.accounts.operator();
		this.calls.post("/api/operator-invitations", "{'email': '%s'}".formatted(EMAIL), as(other));
		var session = SignedIn.with(this.signedIn.cookie(other));

		assertThat(this.calls.delete("/api/operators/" + other.value(), as(this.operator))).hasStatus(204);

		assertThat(this.calls.get("/api/accounts", session)).hasStatus(403);
		assertThat(preview(this.mails.token(EMAIL))).hasStatus(410);
		assertThat(this.calls.delete("/api/operators/" + other.value(), as(this.operator))).hasStatus(404);
	}

	@Test
	void nobodyWithdrawsThemselves() {
		this.accounts.operator();

		assertThat(this.calls.delete("/api/operators/" + this.operator.value(), as(this.operator))).hasStatus(409);
	}

	@Test
	void twoOperatorsCannotWithdrawEachOtherAtTheSameMoment() throws Exception {
		var other = this.accounts.operator();
		Callable<MvcTestResult> first = () -> this.calls.delete("/api/operators/" + other.value(), as(this.operator));
		Callable<MvcTestResult> second = () -> this.calls.delete("/api/operators/" + this.operator.value(), as(other));

		try (var both = Executors.newFixedThreadPool(2)) {
			both.invokeAll(List.of(first, second));
		}

		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM account WHERE operator").query(Long.class).single())
			.isEqualTo(1);
	}

	@Test
	void operatorsInviteParkAdministrators() {
		var uri = "/api/parks/TIANKAI";
		assertThat(this.calls.post(uri + "/invitations", "{'email': '%s'}".formatted(EMAIL), as(this.operator)))
			.hasStatus(201);
		assertThat(this.mails.subjects(EMAIL)).containsExactly("邀请您在科桥管理天开高教科创园");
		assertThat(preview(this.mails.token(EMAIL))).bodyJson().extractingPath("$.park.code").isEqualTo("TIANKAI");
		assertThat(this.calls.get(uri + "/administrators", as(this.operator))).bodyJson()
			.extractingPath("$.invitations[*].email")
			.asArray()
			.containsExactly(EMAIL);

		acceptAnew(this.mails.token(EMAIL));

		assertThat(this.calls.get(uri + "/administrators", as(this.operator))).bodyJson().isLenientlyEqualTo("""
				{"administrators": [{"name": "韩梅梅", "email": "han.meimei@techbridge.example"}], "invitations": []}""");
		assertThat(this.events.stream(ParkAdministratorAppointed.class)).hasSize(1);
		assertThat(this.calls.post(uri + "/invitations", "{'email': '%s'}".formatted(EMAIL), as(this.operator)))
			.hasStatus(409);
	}

	@Test
	void whoAdministersAParkSeesTheOthersOfThatParkOnly() {
		var administrator = this.accounts.parkAdministrator(new ParkCode("TIANKAI"));

		assertThat(this.calls.get("/api/parks/TIANKAI/administrators", as(administrator))).hasStatusOk();
		assertThat(this.calls.get("/api/parks/BINHAI_ZGC/administrators", as(administrator))).hasStatus(403);
		assertThat(this.calls.get("/api/parks/NOWHERE/administrators", as(administrator))).hasStatus(404);
		assertThat(this.calls.get("/api/parks/TIANKAI/administrators", as(this.admin))).hasStatus(403);
	}

	@Test
	void anUnknownParkHasNoAdministrators() {
		assertThat(this.calls.post("/api/parks/NOWHERE/invitations", "{'email': '%s'}".formatted(EMAIL),
				as(this.operator)))
			.hasStatus(404);
		assertThat(this.calls.post("/api/parks/no-code/invitations", "{'email': '%s'}".formatted(EMAIL),
				as(this.operator)))
			.hasStatus(404);
	}

	@Test
	void aParkAdministratorAndAnInvitationCanBeWithdrawn() {
		var administrator = this.accounts.parkAdministrator(new ParkCode("TIANKAI"));
		var id = id(this.calls.post("/api/parks/TIANKAI/invitations", "{'email': '%s'}".formatted(EMAIL),
				as(this.operator)));
		var uri = "/api/parks/TIANKAI/administrators/" + administrator.value();

		assertThat(this.calls.delete("/api/parks/TIANKAI/invitations/" + id, as(this.operator))).hasStatus(204);
		assertThat(this.calls.delete(uri, as(administrator))).hasStatus(403);
		assertThat(this.calls.delete(uri, as(this.operator))).hasStatus(204);

		assertThat(this.calls.delete(uri, as(this.operator))).hasStatus(404);
		assertThat(this.calls.get("/api/session", as(administrator))).bodyJson()
			.extractingPath("$.roles")
			.asArray()
			.isEmpty();
	}

	private MvcTestResult inviteMember(String role) {
		return this.calls.post(uri(""), "{'email': '%s', 'memberRole': '%s'}".formatted(EMAIL, role), as(this.admin));
	}

	private MvcTestResult invitations() {
		return this.calls.get(uri(""), as(this.admin));
	}

	private MvcTestResult preview(String token) {
		return this.calls.post("/api/invitations/preview", "{'token': '%s'}".formatted(token));
	}

	private MvcTestResult accept(String token, RequestPostProcessor who) {
		return this.calls.post("/api/invitations/acceptance", "{'token': '%s'}".formatted(token), who);
	}

	private MvcTestResult acceptAnew(String token) {
		return this.calls.post("/api/invitations/acceptance",
				"{'token': '%s', 'name': '韩梅梅', 'password': '%s', 'language': 'zh', 'consent': true}".formatted(token,
						PASSWORD));
	}

	private String uri(String more) {
		return "/api/organizations/%d/invitations%s".formatted(this.organization.value(), more);
	}

	private RequestPostProcessor as(AccountId account) {
		return this.signedIn.as(account);
	}

	private static String id(MvcTestResult invited) {
		return JsonPath.read(new String(invited.getResponse().getContentAsByteArray(), UTF_8), "$.id");
	}

}

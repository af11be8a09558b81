package io.techbridge.marketplace.accounts.members;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import io.techbridge.marketplace.accounts.MemberJoined;
import io.techbridge.marketplace.accounts.MemberRemoved;
import io.techbridge.marketplace.accounts.MemberRoleChanged;
import io.techbridge.marketplace.organizations.OrganizationRegistered;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@RecordApplicationEvents
class MembersIT {

	private Calls calls;

	private OrganizationId organization;

	private AccountId admin;

	private AccountId viewer;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	void callThrough(MockMvcTester mvc) {
		this.calls = new Calls(mvc);
	}

	@BeforeEach
	void anOrganizationWithTwoMembers() {
		this.market.clear();
		this.organization = this.market.organization("云山大学", "110108");
		this.admin = this.accounts.member(this.organization, MemberRole.ADMIN);
		this.viewer = this.accounts.member(this.organization, MemberRole.VIEWER);
	}

	@Test
	void membersSeeEachOtherButOnlyAdministratorsTheAddresses() {
		assertThat(list(as(this.admin))).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].memberRole")
			.asArray()
			.containsExactly("ADMIN", "VIEWER");
		assertThat(list(as(this.admin))).bodyJson().extractingPath("$[*].email").asArray().hasSize(2);
		assertThat(list(as(this.viewer))).hasStatusOk().bodyJson().extractingPath("$[*].email").asArray().isEmpty();
		assertThat(list(as(this.accounts.operator()))).bodyJson().extractingPath("$[*].email").asArray().hasSize(2);
	}

	@Test
	void toOthersTheOrganizationHasNoMembers() {
		var stranger = this.accounts.member(this.market.organization("海河大学", "120104"), MemberRole.ADMIN);

		assertThat(list(as(stranger))).hasStatus(404);
		assertThat(list(as(this.accounts.newcomer()))).hasStatus(404);
		assertThat(change(this.viewer, "ADMIN", as(stranger))).hasStatus(404);
		assertThat(remove(this.viewer, as(stranger))).hasStatus(404);
		assertThat(this.calls.get("/api/organizations/1/members", as(this.accounts.operator()))).hasStatus(404);
		assertThat(this.calls.get("/api/organizations/none/members", as(this.admin))).hasStatus(404);
	}

	@Test
	void administratorsAndOperatorsChangeWhatMembersMayDo() {
		assertThat(change(this.viewer, "EDITOR", as(this.admin))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.memberRole")
			.isEqualTo("EDITOR");
		assertThat(change(this.viewer, "ADMIN", as(this.accounts.operator()))).hasStatusOk();
		assertThat(this.events.stream(MemberRoleChanged.class)).containsExactly(
				new MemberRoleChanged(this.organization, this.viewer, MemberRole.EDITOR),
				new MemberRoleChanged(this.organization, this.viewer, MemberRole.ADMIN));
	}

	@Test
	void otherMembersDoNot() {
		var editor = this.accounts.member(this.organization, MemberRole.EDITOR);

		assertThat(change(this.viewer, "ADMIN", as(this.viewer))).hasStatus(403);
		assertThat(change(this.viewer, "ADMIN", as(editor))).hasStatus(403);
		assertThat(remove(this.viewer, as(editor))).hasStatus(403);
	}

	@Test
	void whoDoesNotBelongToItIsNoMember() {
		var stranger = this.accounts.newcomer();

		assertThat(change(stranger, "ADMIN", as(this.admin))).hasStatus(404);
		assertThat(remove(stranger, as(this.admin))).hasStatus(404);
	}

	@Test
	void anAdministratorIsAlwaysLeft() {
		assertThat(change(this.admin, "EDITOR", as(this.admin))).hasStatus(409);
		assertThat(remove(this.admin, as(this.admin))).hasStatus(409);
		assertThat(remove(this.admin, as(this.accounts.operator()))).hasStatus(409);

		change(this.viewer, "ADMIN", as(this.admin));

		assertThat(remove(this.admin, as(this.admin))).hasStatus(204);
	}

	@Test
	void aDisabledAdministratorDoesNotCount() {
		var disabled = this.accounts.member(this.organization, MemberRole.ADMIN);
		this.jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE id = :id").param("id", disabled.value()).update();

		assertThat(remove(this.admin, as(this.admin))).hasStatus(409);
	}

	@Test
	void whoIsRemovedMayDoNothingMoreFromTheNextRequestOn() {
		var cookie = SignedIn.with(this.signedIn.cookie(this.viewer));
		assertThat(list(cookie)).hasStatusOk();

		assertThat(remove(this.viewer, as(this.admin))).hasStatus(204);

		assertThat(list(cookie)).hasStatus(404);
		assertThat(this.calls.get("/api/session", cookie)).bodyJson().doesNotHavePath("$.organization");
		assertThat(this.events.stream(MemberRemoved.class))
			.containsExactly(new MemberRemoved(this.organization, this.viewer));
	}

	@Test
	void theOnlyMemberMayLeave() {
		remove(this.viewer, as(this.admin));

		assertThat(remove(this.admin, as(this.admin))).hasStatus(204);
	}

	@Test
	void everybodyMayLeave() {
		assertThat(remove(this.viewer, as(this.viewer))).hasStatus(204);
	}

	@Test
	void twoAdministratorsCannotLeaveAtTheSameMoment() throws Exception {
		var other = this.accounts.member(this.organization, MemberRole.ADMIN);
		Callable<MvcTestResult> first = () -> remove(this.admin, as(this.admin));
		Callable<MvcTestResult> second = () -> remove(other, as(other));

		try (var both = Executors.newFixedThreadPool(2)) {
			var statuses = both.invokeAll(List.of(first, second))
				.stream()
				.map((left) -> left.resultNow().getResponse().getStatus());
			assertThat(statuses).containsExactlyInAnyOrder(204, 409);
		}
	}

	@Test
	void whoRegistersAnOrganizationIsItsFirstAdministrator() {
		var founder = this.accounts.newcomer();
		var founded = this.market.organization("海河大学", "120104");

		this.transactions.executeWithoutResult(
				(status) -> this.publisher.publishEvent(new OrganizationRegistered(founded, founder)));

		assertThat(this.calls.get("/api/session", as(founder))).bodyJson()
			.extractingPath("$.organization.memberRole")
			.isEqualTo("ADMIN");
		assertThat(this.events.stream(MemberJoined.class)).containsExactly(new MemberJoined(founded, founder));
	}

	@Test
	void whoBelongsToOneRegistersNoOther() {
		var founded = this.market.organization("海河大学", "120104");

		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> this.transactions.executeWithoutResult(
				(status) -> this.publisher.publishEvent(new OrganizationRegistered(founded, this.viewer))));
	}

	private MvcTestResult list(RequestPostProcessor who) {
		return this.calls.get("/api/organizations/%d/members".formatted(this.organization.value()), who);
	}

	private MvcTestResult change(AccountId member, String role, RequestPostProcessor who) {
		return this.calls.put(uri(member), "{'memberRole': '%s'}".formatted(role), who);
	}

	private MvcTestResult remove(AccountId member, RequestPostProcessor who) {
		return this.calls.delete(uri(member), who);
	}

	private String uri(AccountId member) {
		return "/api/organizations/%d/members/%d".formatted(this.organization.value(), member.value());
	}

	private RequestPostProcessor as(AccountId account) {
		return this.signedIn.as(account);
	}

}

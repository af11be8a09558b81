package io.techbridge.marketplace.listings;

import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.EditOrganization;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationProfile;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.organizations.ReinstateOrganization;
import io.techbridge.marketplace.organizations.SuspendOrganization;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.TestCallers;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static io.techbridge.marketplace.platform.security.TestCallers.caller;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of listings when something happens to their owner.
 */
@ApplicationTest
class OwnerChangesIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private Organizations organizations;

	@Autowired
	private SuspendOrganization suspend;

	@Autowired
	private ReinstateOrganization reinstate;

	@Autowired
	private EditOrganization edit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private OrganizationId owner;

	private String achievement;

	private String need;

	@BeforeEach
	void twoListingsOfOneOwnerAndTwoOfAnother() {
		this.market.clear();
		this.owner = this.market.organization("津北大学", "120116");
		this.achievement = this.market.achievement(this.owner, "降低电池能耗的方法").toString();
		this.need = this.market.need(this.owner, "降低电池能耗").toString();
		var other = this.market.organization("津南大学", "120112");
		this.market.achievement(other, "电池能耗监测");
		this.market.need(other, "监测电池能耗");
		this.market.index();
	}

	@ParameterizedTest
	@ValueSource(strings = { "achievements", "needs" })
	void whatASuspendedOwnerPublishedLeavesSearch(String kind) {
		assertThat(found(kind)).bodyJson().extractingPath("$.total").isEqualTo(2);

		this.suspend.suspend(this.owner, 0, "需要说明");
		this.market.index();

		assertThat(found(kind)).bodyJson().extractingPath("$.total").isEqualTo(1);
		assertThat(found(kind)).bodyJson()
			.extractingPath("$.items[*].organization.name")
			.asArray()
			.containsExactly("津南大学");
	}

	@ParameterizedTest
	@ValueSource(strings = { "achievements", "needs" })
	void itIsNotShownEvenWhileTheIndexLags(String kind) {
		this.suspend.suspend(this.owner, 0, "需要说明");

		assertThat(found(kind)).bodyJson()
			.extractingPath("$.items[*].organization.name")
			.asArray()
			.containsExactly("津南大学");
	}

	@Test
	void itMatchesNothingEvenWhileTheIndexLags() {
		var theirs = this.market.need(this.market.organization("静海公司", "120118"), "降低电池能耗").toString();
		assertThat(matches("needs", theirs)).bodyJson()
			.extractingPath("$.matches[*].achievement.id")
			.asArray()
			.contains(this.achievement);

		this.suspend.suspend(this.owner, 0, "需要说明");

		assertThat(matches("needs", theirs)).bodyJson()
			.extractingPath("$.matches[*].achievement.id")
			.asArray()
			.isNotEmpty()
			.doesNotContain(this.achievement);
		assertThat(matches("needs", this.need)).hasStatus(404);
		assertThat(matches("achievements", this.achievement)).hasStatus(404);
	}

	@Test
	void itsPagesAreForItsMembersAndOperatorsOnly() {
		this.suspend.suspend(this.owner, 0, "需要说明");

		for (var page : new String[] { "/api/needs/" + this.need, "/api/achievements/" + this.achievement }) {
			assertThat(get(page, null)).hasStatus(404);
			assertThat(get(page, TestCallers.newcomer())).hasStatus(404);
			assertThat(get(page, TestCallers.memberOf(new OrganizationId(1), MemberRole.ADMIN))).hasStatus(404);
			assertThat(get(page, TestCallers.memberOf(this.owner, MemberRole.VIEWER))).hasStatusOk();
			assertThat(get(page, TestCallers.operator())).hasStatusOk();
		}
	}

	@Test
	void whatAReinstatedOwnerPublishedIsBack() {
		this.suspend.suspend(this.owner, 0, "需要说明");
		this.market.index();

		this.reinstate.reinstate(this.owner, 1);
		this.market.index();

		assertThat(found("needs")).bodyJson().extractingPath("$.total").isEqualTo(2);
		assertThat(found("achievements")).bodyJson().extractingPath("$.total").isEqualTo(2);
		assertThat(get("/api/needs/" + this.need, null)).hasStatusOk();
	}

	@Test
	void theIndexFollowsAnOwnerThatMoves() {
		var profile = organization().profile();
		this.edit.edit(
				this.owner, 0, new OrganizationProfile("保定大学", null, profile.kind(), null, new RegionCode("130600"),
						null, null, null, false, false, null, null),
				new Contact("联系人", null, null), TestCallers.operator());
		this.market.index();

		assertThat(this.mvc.get().uri("/api/needs?region=130600")).bodyJson()
			.extractingPath("$.items[*].organization.name")
			.asArray()
			.containsExactly("保定大学");
		assertThat(this.mvc.get().uri("/api/achievements?region=120116")).bodyJson()
			.extractingPath("$.total")
			.isEqualTo(0);
	}

	@Test
	void theIndexLearnsOfItWithTheChangeOrNotAtAll() {
		this.transactions.executeWithoutResult((status) -> {
			this.suspend.suspend(this.owner, 0, "需要说明");
			assertThat(staleListings()).isEqualTo(2);
			status.setRollbackOnly();
		});

		assertThat(staleListings()).isZero();
		assertThat(organization().isVerified()).isTrue();
	}

	private Organization organization() {
		return this.organizations.findById(this.owner).orElseThrow();
	}

	private long staleListings() {
		return this.jdbc.sql("SELECT COUNT(*) FROM index_task").query(Long.class).single();
	}

	private MvcTestResult found(String kind) {
		return this.mvc.get().uri("/api/{kind}?q=电池能耗", kind).exchange();
	}

	private MvcTestResult matches(String kind, String id) {
		return this.mvc.get().uri("/api/{kind}/{id}/matches", kind, id).exchange();
	}

	private MvcTestResult get(String path, @Nullable Caller caller) {
		var request = this.mvc.get().uri(path);
		return ((caller != null) ? request.with(caller(caller)) : request).exchange();
	}

}

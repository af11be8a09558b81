package io.techbridge.marketplace.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.techbridge.marketplace.accounts.MemberJoined;
import io.techbridge.marketplace.accounts.MemberRemoved;
import io.techbridge.marketplace.accounts.MemberRoleChanged;
import io.techbridge.marketplace.organizations.OrganizationCorrected;
import io.techbridge.marketplace.organizations.OrganizationRegistered;
import io.techbridge.marketplace.organizations.OrganizationReinstated;
import io.techbridge.marketplace.organizations.OrganizationRejected;
import io.techbridge.marketplace.organizations.OrganizationSuspended;
import io.techbridge.marketplace.organizations.OrganizationVerified;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CurrentCaller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

@ApplicationTest
class NotificationsIT {

	@Autowired
	private Notifications notifications;

	@Autowired
	private Inbox inbox;

	@Autowired
	private NotificationRows rows;

	@Autowired
	private Choices choices;

	@Autowired
	private NotificationData data;

	@Autowired
	private UnreadCount unread;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private OrganizationId university;

	private AccountId admin;

	private AccountId otherAdmin;

	private AccountId viewer;

	private AccountId operator;

	@BeforeEach
	void aUniversityWithMembers() {
		this.university = this.market.organization("云山大学", "110108");
		this.admin = this.accounts.member(this.university, MemberRole.ADMIN);
		this.otherAdmin = this.accounts.member(this.university, MemberRole.ADMIN);
		this.viewer = this.accounts.member(this.university, MemberRole.VIEWER);
		this.operator = this.accounts.operator();
	}

	@Test
	void operatorsAreToldOfANewOrganization() {
		publish(new OrganizationRegistered(this.university, this.accounts.newcomer()));

		assertThat(inbox(this.operator)).singleElement().satisfies((told) -> {
			assertThat(told.kind()).isEqualTo("organization-registered");
			assertThat(told.title()).isEqualTo("新机构：云山大学");
			assertThat(told.text()).isEqualTo("云山大学已注册，等待核验。");
			assertThat(told.link()).isEqualTo("/operations/organizations/" + this.university.value());
			assertThat(told.read()).isFalse();
		});
		assertThat(inbox(this.viewer)).isEmpty();
	}

	@Test
	void operatorsAreToldWhenARejectedOrganizationWasCorrected() {
		publish(new OrganizationCorrected(this.university));

		assertThat(inbox(this.operator)).extracting(NotificationResponse::title).containsExactly("机构已更正：云山大学");
	}

	@Test
	void allMembersAreToldWhatWasDecided() {
		publish(new OrganizationVerified(this.university));
		publish(new OrganizationRejected(this.university));
		publish(new OrganizationSuspended(this.university));
		publish(new OrganizationReinstated(this.university));

		for (var member : List.of(this.admin, this.otherAdmin, this.viewer)) {
			assertThat(inbox(member)).extracting(NotificationResponse::kind)
				.containsExactly("organization-reinstated", "organization-suspended", "organization-rejected",
						"organization-verified");
		}
		assertThat(inbox(this.operator)).isEmpty();
	}

	@Test
	void administratorsAreToldWhoJoinedButNotThemselves() {
		publish(new MemberJoined(this.university, this.otherAdmin));

		assertThat(inbox(this.admin)).singleElement().satisfies((told) -> {
			assertThat(told.title()).startsWith("新成员：成员");
			assertThat(told.text()).endsWith("已加入云山大学。");
			assertThat(told.link()).isEqualTo("/organization/members");
		});
		assertThat(inbox(this.otherAdmin)).isEmpty();
		assertThat(inbox(this.viewer)).isEmpty();
	}

	@Test
	void aMemberIsToldWhatHasChangedForThem() {
		publish(new MemberRoleChanged(this.university, this.viewer, MemberRole.EDITOR));
		publish(new MemberRemoved(this.university, this.viewer));

		assertThat(inbox(this.viewer)).extracting(NotificationResponse::text)
			.containsExactly("您在云山大学的成员资格已终止，您的账号仍然保留。", "您现在是云山大学的编辑。");
		assertThat(inbox(this.admin)).isEmpty();
	}

	@Test
	void everybodyReadsInTheirLanguage() {
		publish(new MemberRoleChanged(this.university, this.viewer, MemberRole.EDITOR));

		assertThat(this.inbox.find(this.viewer, false, firstPage(), Locale.ENGLISH).items()).singleElement()
			.satisfies((told) -> {
				assertThat(told.title()).isEqualTo("Your role in 云山大学 has changed");
				assertThat(told.text()).isEqualTo("You are now editor of 云山大学.");
			});
	}

	@Test
	void namesAreThoseOfToday() {
		publish(new MemberJoined(this.university, this.viewer));
		this.jdbc.sql("UPDATE account SET name = '周雨', version = version + 1 WHERE id = " + this.viewer.value())
			.update();
		assertThat(inbox(this.admin).getFirst().title()).isEqualTo("新成员：周雨");

		erase(this.viewer);

		assertThat(inbox(this.admin).getFirst().title()).isEqualTo("新成员：已注销的用户");
	}

	@Test
	void anOrganizationThatIsGoneHasNoName() {
		publish(new MemberRemoved(new OrganizationId(1), this.viewer));

		assertThat(inbox(this.viewer).getFirst().title()).isEqualTo("您已不再是已不存在的机构的成员");
	}

	@Test
	void whoIsErasedIsNotTold() {
		erase(this.viewer);

		publish(new MemberRemoved(this.university, this.viewer));

		assertThat(inbox(this.viewer)).isEmpty();
	}

	@Test
	void nobodyIsToldWhatTheyDidThemselves() {
		var current = mock(CurrentCaller.class);
		when(current.find()).thenReturn(Optional.of(new Caller(this.admin, Set.of(), null, Set.of(), null)));
		var byAdmin = new Notifications(this.rows, this.choices, current, Clock.systemUTC());

		this.transaction.executeWithoutResult((status) -> {
			byAdmin.tell(List.of(this.admin, this.viewer), aNotice());
			byAdmin.tell(List.of(this.admin), aNotice());
		});

		assertThat(inbox(this.admin)).isEmpty();
		assertThat(inbox(this.viewer)).hasSize(1);
	}

	@Test
	void nobodyIsToldTwice() {
		this.transaction
			.executeWithoutResult((status) -> this.notifications.tell(List.of(this.viewer, this.viewer), aNotice()));

		assertThat(inbox(this.viewer)).hasSize(1);
	}

	@Test
	void whatDidNotHappenIsNotTold() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new OrganizationVerified(this.university));
			status.setRollbackOnly();
		});

		assertThat(inbox(this.viewer)).isEmpty();
	}

	@Test
	void tellingIsPartOfAChange() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.notifications.tell(List.of(this.viewer), aNotice()));
	}

	@Test
	void theSessionTellsHowMuchIsUnread() {
		publish(new OrganizationVerified(this.university));
		publish(new OrganizationSuspended(this.university));
		this.inbox.read(Long.parseLong(inbox(this.viewer).getFirst().id()), this.viewer);

		assertThat(this.unread.count(this.viewer)).isEqualTo(1);
		assertThat(this.unread.count(this.admin)).isEqualTo(2);
		assertThat(this.unread.count(this.operator)).isZero();
	}

	@Test
	void somebodysDataIsAllTheyWereToldAndHaveChosen() {
		publish(new OrganizationVerified(this.university));
		this.choices.choose(this.viewer, Topic.ORGANIZATION, Delivery.WEEKLY);

		assertThat(this.data.name()).isEqualTo("notifications");
		assertThat(this.data.of(this.viewer)).isInstanceOfSatisfying(NotificationData.Export.class, (export) -> {
			assertThat(export.received()).extracting(NotificationResponse::kind)
				.containsExactly("organization-verified");
			assertThat(export.choices())
				.contains(new NotificationChoices.TopicChoice(Topic.ORGANIZATION, Delivery.WEEKLY));
		});
	}

	@Test
	void anExportIsComplete() {
		this.transaction.executeWithoutResult((status) -> {
			for (var n = 0; n < 205; n++) {
				this.notifications.tell(List.of(this.viewer), aNotice());
			}
		});

		assertThat(((NotificationData.Export) this.data.of(this.viewer)).received()).hasSize(205)
			.doesNotHaveDuplicates();
	}

	@Test
	void erasingForgetsWhatOnePersonWasTold() {
		publish(new OrganizationVerified(this.university));
		this.choices.choose(this.viewer, Topic.ORGANIZATION, Delivery.WEEKLY);

		this.transaction.executeWithoutResult((status) -> this.data.erase(this.viewer));

		assertThat(inbox(this.viewer)).isEmpty();
		assertThat(this.choices.of(this.viewer)).containsEntry(Topic.ORGANIZATION, Delivery.IMMEDIATE);
		assertThat(inbox(this.admin)).hasSize(1);
	}

	private Notice aNotice() {
		return Notice.of(Topic.ORGANIZATION, "organization-verified", "/organization",
				NoticeArgument.organization(this.university));
	}

	private void publish(Object event) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
	}

	private void erase(AccountId account) {
		this.jdbc.sql(
				"UPDATE account SET email = NULL, name = '', state = 'ERASED', organization_id = NULL, member_role = NULL"
						+ " WHERE id = " + account.value())
			.update();
	}

	private List<NotificationResponse> inbox(AccountId account) {
		return this.inbox.find(account, false, firstPage(), Locale.CHINESE).items();
	}

	private static PageRequest firstPage() {
		return new PageRequest(null, null);
	}

}

package io.techbridge.marketplace.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.mails.Mails;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

@ApplicationTest
class SendDigestsIT {

	@Autowired
	private Notifications notifications;

	@Autowired
	private NotificationRows rows;

	@Autowired
	private Digests digests;

	@Autowired
	private DigestMail mail;

	@Autowired
	private ChangeChoices changeChoices;

	@Autowired
	private Choices choices;

	@Autowired
	private People people;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private OrganizationId university;

	private AccountId reader;

	@BeforeEach
	void somebodyWithoutMail() {
		this.jdbc.sql("DELETE FROM notification").update();
		this.jdbc.sql("DELETE FROM mail").update();
		this.university = this.market.organization("云山大学", "110108");
		this.reader = this.accounts.newcomer();
	}

	@Test
	void whatIsUrgentGoesOutAfterTwoMinutes() {
		tell(Topic.ORGANIZATION, "organization-verified");

		assertThat(job(Duration.ofSeconds(110)).send()).isEmpty();
		assertThat(job(Duration.ofMinutes(3)).send()).contains(Message.of("job.digests-sent", 1));

		assertThat(mails()).singleElement().satisfies((mail) -> {
			assertThat(mail.get("recipient")).isEqualTo(this.people.find(this.reader).orElseThrow().email());
			assertThat(mail.get("subject")).isEqualTo("云山大学已通过核验");
			assertThat(mail.get("body")).asString()
				.startsWith("成员")
				.contains("您好", "云山大学已通过核验\n贵机构已通过核验，成员现在可以发布信息。\nhttp://localhost", "/organization\n",
						"/account/notifications");
		});
	}

	@Test
	void whatComesTogetherGoesOutTogether() {
		tell(Topic.ORGANIZATION, "organization-suspended");
		tell(Topic.ORGANIZATION, "organization-reinstated");
		tell(Topic.OPERATIONS, "organization-registered");

		assertThat(job(Duration.ofSeconds(121)).send()).contains(Message.of("job.digests-sent", 1));

		assertThat(mails()).singleElement().satisfies((mail) -> {
			assertThat(mail.get("subject")).isEqualTo("您有 3 条新通知");
			assertThat(mail.get("body")).asString()
				.containsSubsequence("云山大学已被暂停", "云山大学已恢复", "新机构：云山大学", "/unsubscribe#token=");
		});
	}

	@Test
	void nothingGoesOutTwice() {
		tell(Topic.ORGANIZATION, "organization-verified");
		job(Duration.ofMinutes(3)).send();

		assertThat(job(Duration.ofMinutes(4)).send()).isEmpty();
		assertThat(job(Duration.ofDays(8)).send()).isEmpty();
		assertThat(mails()).hasSize(1);
	}

	@Test
	void whatWasReadAlreadyDoesNotGoOut() {
		tell(Topic.ORGANIZATION, "organization-verified");
		this.rows.readAll(this.reader, Instant.now());

		assertThat(job(Duration.ofMinutes(3)).send()).isEmpty();

		assertThat(mails()).isEmpty();
	}

	@Test
	void onlyTheUnreadGoesOut() {
		tell(Topic.ORGANIZATION, "organization-suspended");
		this.rows.readAll(this.reader, Instant.now());
		tell(Topic.ORGANIZATION, "organization-reinstated");

		job(Duration.ofMinutes(3)).send();

		assertThat(mails()).singleElement()
			.satisfies((mail) -> assertThat(mail.get("body")).asString().contains("已恢复").doesNotContain("已被暂停"));
	}

	@Test
	void theRestWaitsForTheMorning() {
		tell(Topic.MEMBERS, "organization-verified");
		var morning = Delivery.DAILY.due(Instant.now());

		assertThat(jobAt(morning.minusSeconds(1)).send()).isEmpty();
		assertThat(jobAt(morning).send()).contains(Message.of("job.digests-sent", 1));
	}

	@Test
	void orForMonday() {
		choose(Topic.MEMBERS, Delivery.WEEKLY);
		tell(Topic.MEMBERS, "organization-verified");
		var monday = Delivery.WEEKLY.due(Instant.now());

		assertThat(jobAt(monday.minusSeconds(1)).send()).isEmpty();
		assertThat(jobAt(monday).send()).contains(Message.of("job.digests-sent", 1));
	}

	@Test
	void whoWantsNoMailGetsNone() {
		choose(Topic.ORGANIZATION, Delivery.NONE);
		tell(Topic.ORGANIZATION, "organization-verified");

		assertThat(job(Duration.ofDays(8)).send()).isEmpty();
		assertThat(this.rows.count(this.reader, true)).as("told on the marketplace").isOne();
	}

	@Test
	void aChoiceGoesForWhatIsWaiting() {
		tell(Topic.ORGANIZATION, "organization-verified");

		choose(Topic.ORGANIZATION, Delivery.WEEKLY);
		assertThat(this.rows.lockMailDue(this.reader, Delivery.WEEKLY.due(Instant.now()).minusSeconds(1))).isEmpty();
		assertThat(this.rows.lockMailDue(this.reader, Delivery.WEEKLY.due(Instant.now()))).hasSize(1);

		choose(Topic.ORGANIZATION, Delivery.NONE);
		assertThat(job(Duration.ofDays(8)).send()).isEmpty();
	}

	@Test
	void whoDidNotWantMailIsNotSentOldNewsAfterAChange() {
		choose(Topic.ORGANIZATION, Delivery.NONE);
		tell(Topic.ORGANIZATION, "organization-verified");

		choose(Topic.ORGANIZATION, Delivery.IMMEDIATE);

		assertThat(job(Duration.ofDays(8)).send()).isEmpty();
	}

	@Test
	void whoCannotSignInGetsNoMail() {
		tell(Topic.ORGANIZATION, "organization-verified");
		this.jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE id = " + this.reader.value()).update();

		assertThat(job(Duration.ofMinutes(3)).send()).isEmpty();
		this.jdbc.sql("UPDATE account SET state = 'ACTIVE' WHERE id = " + this.reader.value()).update();

		assertThat(job(Duration.ofDays(8)).send()).as("not later either").isEmpty();
		assertThat(mails()).isEmpty();
	}

	@Test
	void mailIsInTheLanguageOfTheReader() {
		this.jdbc.sql("UPDATE account SET language = 'EN', name = 'Li' WHERE id = " + this.reader.value()).update();
		tell(Topic.ORGANIZATION, "organization-suspended");
		tell(Topic.ORGANIZATION, "organization-reinstated");

		job(Duration.ofMinutes(3)).send();

		assertThat(mails()).singleElement().satisfies((mail) -> {
			assertThat(mail.get("subject")).isEqualTo("2 new notifications");
			assertThat(mail.get("body")).asString().startsWith("Hello Li,").contains("云山大学 is suspended");
		});
	}

	@Test
	void aVeryLongMailIsCutShort() {
		for (var n = 0; n < 52; n++) {
			tell(Topic.ORGANIZATION, "organization-verified");
		}

		job(Duration.ofMinutes(3)).send();

		assertThat(mails()).singleElement().satisfies((mail) -> {
			assertThat(mail.get("subject")).isEqualTo("您有 52 条新通知");
			assertThat(mail.get("body")).asString().contains("另有 2 条：").contains("/notifications");
			assertThat(Pattern.compile("/organization\n").matcher((String) mail.get("body")).results()).hasSize(50);
		});
	}

	@Test
	void aNameCannotSmuggleHeadersIntoTheMail() {
		this.jdbc
			.sql("UPDATE organization SET name = 'A\r\nBcc: all@example.com' WHERE id = " + this.university.value())
			.update();
		tell(Topic.ORGANIZATION, "organization-verified");

		assertThat(job(Duration.ofMinutes(3)).send()).contains(Message.of("job.digests-sent", 1));

		assertThat(mails()).singleElement()
			.satisfies((mail) -> assertThat(mail.get("subject")).asString().startsWith("A Bcc:").doesNotContain("\n"));
	}

	@Test
	void theLinkInTheMailEndsSuchMails() {
		tell(Topic.ORGANIZATION, "organization-verified");
		job(Duration.ofMinutes(3)).send();
		var token = Pattern.compile("/unsubscribe#token=(\\S+)").matcher((String) mails().getFirst().get("body"));
		assertThat(token.find()).isTrue();

		this.changeChoices.unsubscribe(token.group(1), null);

		assertThat(this.choices.of(this.reader).values()).containsOnly(Delivery.NONE);
	}

	@Test
	void twoInstancesSendEachDigestOnce() {
		var readers = IntStream.range(0, 15).mapToObj((n) -> this.accounts.newcomer()).toList();
		tell(readers, Topic.ORGANIZATION, "organization-verified");

		Stream.generate(() -> CompletableFuture.runAsync(() -> job(Duration.ofMinutes(3)).send()))
			.limit(3)
			.toList()
			.forEach(CompletableFuture::join);

		assertThat(mails()).hasSize(15).extracting((mail) -> mail.get("recipient")).doesNotHaveDuplicates();
	}

	@Test
	void aDigestThatCrashesIsSentOnceLater() {
		tell(Topic.ORGANIZATION, "organization-verified");
		var crashing = mock(Mails.class);
		doThrow(new IllegalStateException("crashed")).when(crashing).send(any());
		var half = new Digests(this.rows, this.people, this.mail, crashing);
		var later = Instant.now().plus(Duration.ofMinutes(3));

		assertThatIllegalStateException()
			.isThrownBy(() -> this.transaction.execute((status) -> half.send(this.reader, later)));

		assertThat(job(Duration.ofMinutes(3)).send()).contains(Message.of("job.digests-sent", 1));
		assertThat(mails()).hasSize(1);
	}

	@Test
	void oneDigestThatFailsDoesNotHoldUpTheOthers() {
		var readers = List.of(this.reader, this.accounts.newcomer(), this.accounts.newcomer());
		tell(readers, Topic.ORGANIZATION, "organization-verified");
		var failing = mock(Digests.class);
		doAnswer((call) -> this.digests.send(call.getArgument(0), call.getArgument(1))).when(failing)
			.send(any(), any());
		doThrow(new IllegalStateException("broken")).when(failing).send(eq(this.reader), any());
		var clock = Clock.fixed(Instant.now().plus(Duration.ofMinutes(3)), ZoneOffset.UTC);

		assertThatIllegalStateException().isThrownBy(() -> new SendDigests(this.rows, failing, clock).send())
			.withMessage("broken");

		assertThat(mails()).hasSize(2);
	}

	@Test
	void notificationsAreForgottenAfterAYear() {
		tell(Topic.ORGANIZATION, "organization-verified");
		tell(Topic.ORGANIZATION, "organization-suspended");
		this.jdbc.sql(
				"UPDATE notification SET created_at = created_at - INTERVAL 366 DAY WHERE kind = 'organization-verified'")
			.update();

		assertThat(this.jobs.run("remove-old-notifications")).contains(Message.of("job.removed", 1));

		assertThat(this.rows.count(this.reader, false)).isOne();
	}

	@Test
	void theJobSendsNothingEarly() {
		tell(Topic.ORGANIZATION, "organization-verified");

		assertThat(this.jobs.run("send-digests")).isEmpty();
	}

	private void tell(Topic topic, String kind) {
		tell(List.of(this.reader), topic, kind);
	}

	private void tell(List<AccountId> readers, Topic topic, String kind) {
		var notice = Notice.of(topic, kind, "/organization", NoticeArgument.organization(this.university));
		this.transaction.executeWithoutResult((status) -> this.notifications.tell(readers, notice));
	}

	private void choose(Topic topic, Delivery delivery) {
		this.changeChoices.change(this.reader,
				new NotificationChoices(List.of(new NotificationChoices.TopicChoice(topic, delivery))));
	}

	private SendDigests job(Duration later) {
		return jobAt(Instant.now().plus(later));
	}

	private SendDigests jobAt(Instant now) {
		return new SendDigests(this.rows, this.digests, Clock.fixed(now, ZoneOffset.UTC));
	}

	private List<Map<String, Object>> mails() {
		return this.jdbc.sql("SELECT recipient, subject, body FROM mail").query().listOfRows();
	}

}

package io.techbridge.marketplace.mails;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

@ApplicationTest
class SendMailsIT {

	private static final Duration LEASE = Duration.ofMinutes(15);

	private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

	@Autowired
	private Outbox outbox;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcClient jdbc;

	private JavaMailSenderImpl sender;

	@BeforeEach
	void aServerAndNoMail() {
		this.post.start();
		this.sender = spy(new JavaMailSenderImpl());
		this.sender.setHost("127.0.0.1");
		this.sender.setPort(this.post.getSmtp().getPort());
		this.jdbc.sql("DELETE FROM mail").update();
	}

	@AfterEach
	void stop() {
		this.post.stop();
	}

	@Test
	void mailArrivesAsItWasWritten() throws Exception {
		write("li@example.com", "成员邀请：云山大学");

		assertThat(job(now()).send()).contains(Message.of("job.mails-sent", 1, 0, 0));

		assertThat(arrived()).singleElement().satisfies((message) -> {
			assertThat(message.getSubject()).isEqualTo("成员邀请：云山大学");
			assertThat(message.getContent()).asString().isEqualToNormalizingNewlines("您好\n再见");
			assertThat(message.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
			assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("li@example.com"));
			assertThat(((InternetAddress) message.getFrom()[0]).getAddress()).isEqualTo("no-reply@techbridge.example");
			assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
			assertThat(message.getMessageID()).isEqualTo("<mail-" + listed().id() + "@techbridge.example>");
		});
	}

	@Test
	void whatWasSentIsBlankedAndNotSentAgain() {
		write("li@example.com", "成员邀请");
		job(now()).send();

		assertThat(job(now()).send()).isEmpty();

		assertThat(arrived()).hasSize(1);
		assertThat(listed().state()).isEqualTo(MailState.SENT);
		assertThat(this.outbox.find(Long.parseLong(listed().id()))).get().extracting(MailDetail::text).isEqualTo("");
	}

	@Test
	void allThatIsDueIsSent() {
		IntStream.range(0, 23).forEach((n) -> write("li" + n + "@example.com", "成员邀请"));

		assertThat(job(now()).send()).contains(Message.of("job.mails-sent", 23, 0, 0));

		assertThat(arrived()).hasSize(23);
	}

	@Test
	void mailWaitsWhileTheServerIsAwayAndThenLeavesOnce() {
		write("li@example.com", "成员邀请");
		write("wang@example.com", "成员邀请");
		this.post.stop();

		assertThatExceptionOfType(MailServerAway.class).isThrownBy(() -> job(now()).send());
		assertThat(this.outbox.list(all()).items()).extracting(MailSummary::state).containsOnly(MailState.WAITING);

		this.post.start();
		this.sender.setPort(this.post.getSmtp().getPort());
		assertThat(job(now()).send()).contains(Message.of("job.mails-sent", 2, 0, 0));
		assertThat(job(now()).send()).isEmpty();
		assertThat(arrived()).hasSize(2);
	}

	@Test
	void aServerThatDoesNotKnowUsIsAwayToo() {
		write("li@example.com", "成员邀请");
		doThrow(new MailAuthenticationException("535")).when(this.sender).send(any(MimeMessage.class));

		assertThatExceptionOfType(MailServerAway.class).isThrownBy(() -> job(now()).send());

		assertThat(listed().state()).isEqualTo(MailState.WAITING);
	}

	@Test
	void twoInstancesNeverSendTheSameMail() {
		IntStream.range(0, 40).forEach((n) -> write("li" + n + "@example.com", "成员邀请"));

		Stream.generate(() -> CompletableFuture.runAsync(() -> job(now()).send()))
			.limit(3)
			.toList()
			.forEach(CompletableFuture::join);

		assertThat(arrived()).hasSize(40)
			.extracting((message) -> message.getAllRecipients()[0])
			.doesNotHaveDuplicates();
	}

	@Test
	void whatAnInstanceWasSendingWhenItDiedIsSentAfterItsLease() {
		write("li@example.com", "成员邀请");
		this.outbox.claim(10, now(), LEASE);

		assertThat(job(now()).send()).isEmpty();
		assertThat(job(now().plus(LEASE).plusSeconds(1)).send()).contains(Message.of("job.mails-sent", 1, 0, 0));
	}

	@Test
	void aMailRefusedForNowIsTriedLaterAndLater() {
		write("li@example.com", "成员邀请");
		refuse(new SendFailedException("451 try again later"));
		var first = now();

		assertThat(job(first).send()).contains(Message.of("job.mails-sent", 0, 1, 0));
		assertThat(job(first.plusSeconds(29)).send()).isEmpty();
		assertThat(job(first.plusSeconds(31)).send()).contains(Message.of("job.mails-sent", 0, 1, 0));
		assertThat(job(first.plusSeconds(31 + 59)).send()).isEmpty();
		assertThat(job(first.plusSeconds(31 + 61)).send()).contains(Message.of("job.mails-sent", 0, 1, 0));

		assertThat(listed().state()).isEqualTo(MailState.WAITING);
	}

	@Test
	void oneRefusalDoesNotHoldUpTheOthers() {
		write("li@example.com", "成员邀请");
		write("wang@example.com", "成员邀请");
		doThrow(new MailSendException(Map.of("message", new SendFailedException("451 try again later"))))
			.doCallRealMethod()
			.when(this.sender)
			.send(any(MimeMessage.class));

		assertThat(job(now()).send()).contains(Message.of("job.mails-sent", 1, 1, 0));
	}

	@Test
	void aMailboxThatDoesNotExistIsNotTriedAgain() throws Exception {
		write("nobody@example.com", "成员邀请");
		refuse(new SendFailedException("550", null, null, null, InternetAddress.parse("nobody@example.com")));

		assertThat(job(now()).send()).contains(Message.of("job.mails-sent", 0, 0, 1));

		assertThat(listed().state()).isEqualTo(MailState.FAILED);
		assertThat(this.outbox.find(Long.parseLong(listed().id()))).get().extracting(MailDetail::text).isEqualTo("");
	}

	@Test
	void anAddressThatIsNoneReachesNobody() {
		write("li@example.com, all@example.com", "成员邀请");

		assertThat(job(now()).send()).contains(Message.of("job.mails-sent", 0, 0, 1));

		assertThat(arrived()).isEmpty();
	}

	@Test
	void afterThreeDaysItIsTooLate() {
		write("li@example.com", "成员邀请");

		assertThat(job(now().plus(Duration.ofDays(3)).plusSeconds(1)).send())
			.contains(Message.of("job.mails-sent", 0, 0, 1));

		assertThat(listed().state()).isEqualTo(MailState.FAILED);
		assertThat(arrived()).isEmpty();
	}

	@Test
	void withoutServerNothingIsSent() {
		write("li@example.com", "成员邀请");

		assertThat(this.jobs.run("send-mails")).isEmpty();

		assertThat(listed().state()).isEqualTo(MailState.WAITING);
	}

	@Test
	void mailIsForgottenAfterThirtyDays() {
		write("li@example.com", "成员邀请", now().minus(Duration.ofDays(31)));
		write("wang@example.com", "成员邀请", now().minus(Duration.ofDays(29)));

		assertThat(this.jobs.run("remove-old-mails")).contains(Message.of("job.removed", 1));
		assertThat(this.jobs.run("remove-old-mails")).isEmpty();

		assertThat(listed().to()).isEqualTo("wang@example.com");
	}

	private void refuse(Exception reason) {
		doThrow(new MailSendException(Map.of("message", reason))).when(this.sender).send(any(MimeMessage.class));
	}

	private SendMails job(Instant now) {
		return new SendMails(this.outbox, route(), Clock.fixed(now, Clock.systemUTC().getZone()));
	}

	private MailRoute route() {
		try {
			return new MailRoute(new MailServer(this.sender, new InternetAddress("no-reply@techbridge.example")),
					false);
		}
		catch (AddressException ex) {
			throw new AssertionError(ex);
		}
	}

	private void write(String to, String subject) {
		write(to, subject, now());
	}

	private void write(String to, String subject, Instant at) {
		var mails = new Mails(this.jdbc, route(), this.ids, Clock.fixed(at, Clock.systemUTC().getZone()));
		this.transaction.executeWithoutResult((status) -> mails.send(new Mail(to, subject, "您好\n再见")));
	}

	private MailSummary listed() {
		return this.outbox.list(all()).items().getFirst();
	}

	private List<MimeMessage> arrived() {
		return List.of(this.post.getReceivedMessages());
	}

	private static PageRequest all() {
		return new PageRequest(null, null);
	}

	private static Instant now() {
		return Instant.now();
	}

}

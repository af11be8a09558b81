package io.techbridge.marketplace.platform.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class JobRunnerIT {

	private static final Message SENT = Message.of("job.mails-sent", 3, 0, 1);

	@Autowired
	private JobRunner runner;

	@Autowired
	private JobRuns runs;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JobTexts texts;

	@Autowired
	private Ids ids;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void noRuns() {
		this.jdbc.sql("DELETE FROM job_run").update();
		LocaleContextHolder.setLocale(Locale.CHINESE);
	}

	@AfterEach
	void forgetTheLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void aRunTellsWhatItDid() {
		this.runner.run(job(() -> Optional.of(SENT)), 0);

		assertThat(latest()).satisfies((run) -> {
			assertThat(run.job()).isEqualTo("try");
			assertThat(run.outcome()).isEqualTo(JobOutcome.DONE);
			assertThat(run.message()).isEqualTo("发出 3 封，稍后重试 0 封，失败 1 封。");
			assertThat(run.endedAt()).isAfterOrEqualTo(run.startedAt());
		});
	}

	@Test
	void aJobThatTellsNothingIsNotedAllTheSame() {
		this.runner.run(new RecurringJob("try", Schedules.fixedDelay(Duration.ofDays(1)), () -> {
		}), 0);

		assertThat(latest()).satisfies((run) -> {
			assertThat(run.outcome()).isEqualTo(JobOutcome.DONE);
			assertThat(run.message()).isNull();
		});
	}

	@Test
	void aRunInWhichThereWasNothingToDoLeavesNoTrace() {
		this.runner.run(job(Optional::empty), 0);

		assertThat(all().total()).isZero();
	}

	@Test
	void aRunIsSeenWhileItLasts() {
		this.runner.run(job(() -> {
			assertThat(latest().outcome()).isEqualTo(JobOutcome.RUNNING);
			assertThat(latest().endedAt()).isNull();
			return Optional.empty();
		}), 0);
	}

	@Test
	void aFailureIsNotedWithoutAddressesOfPeople() {
		assertThatIllegalStateException().isThrownBy(() -> this.runner.run(failing("550 <li@example.com> unknown"), 0));

		assertThat(latest()).satisfies((run) -> {
			assertThat(run.outcome()).isEqualTo(JobOutcome.FAILED);
			assertThat(run.message()).isEqualTo("IllegalStateException: 550 …@… unknown");
		});
	}

	@Test
	void aSeriesOfFailuresIsToldAtItsBeginningAndItsEnd(CapturedOutput log) {
		assertThatIllegalStateException().isThrownBy(() -> this.runner.run(failing("away"), 0));
		assertThatIllegalStateException().isThrownBy(() -> this.runner.run(failing("away"), 1));
		this.runner.run(job(Optional::empty), 2);

		assertThat(log).containsOnlyOnce("try failed and will be tried again")
			.containsOnlyOnce("IllegalStateException: away")
			.containsOnlyOnce("try works again");
	}

	@Test
	void aRunThatDiedWithItsInstanceIsToldAtTheNextOne() {
		this.runs.start("try");

		this.runner.run(job(() -> Optional.of(SENT)), 0);

		assertThat(all().items()).extracting(JobRun::outcome).containsExactly(JobOutcome.DONE, JobOutcome.FAILED);
		assertThat(all().items().getLast().message()).isEqualTo("运行中断：执行的实例未完成就停止了。");
	}

	@Test
	void aLongFailureIsCutShort() {
		assertThatIllegalStateException().isThrownBy(() -> this.runner.run(failing("长".repeat(600)), 0));

		assertThat(latest().message()).hasSize(500).endsWith("…");
	}

	@Test
	void whatFillsALongSentenceIsCutShort() {
		this.runner.run(job(() -> Optional.of(Message.of("job.import-refused", "长".repeat(600)))), 0);

		assertThat(latest().message()).startsWith("清单无法使用（长长").endsWith("长…）。");
	}

	@Test
	void whatAnEarlierVersionToldStaysAsItIs() {
		this.runner.run(job(() -> Optional.of(SENT)), 0);
		this.jdbc.sql("UPDATE job_run SET message = 'sent 2, put off 0'").update();

		assertThat(latest().message()).isEqualTo("sent 2, put off 0");
	}

	@Test
	void whatALaterVersionTellsIsShownAsItIsStored() {
		var result = Message.of("job.of-tomorrow", 3);

		this.runner.run(job(() -> Optional.of(result)), 0);

		assertThat(latest().message()).isEqualTo(ResultJson.write(result));
	}

	@Test
	void runsAreKeptForNinetyDays() {
		var then = new JobRuns(this.jdbc, this.ids, this.texts, Clock.offset(Clock.systemUTC(), Duration.ofDays(-91)));
		then.done(then.start("old"), SENT);
		this.runs.done(this.runs.start("new"), SENT);

		assertThat(this.jobs.run("remove-old-job-runs")).contains(Message.of("job.removed", 1));
		assertThat(this.jobs.run("remove-old-job-runs")).isEmpty();

		assertThat(all().items()).extracting(JobRun::job).containsExactly("new");
	}

	@Test
	void operatorsSeeTheRuns() {
		this.runner.run(job(() -> Optional.of(SENT)), 0);

		assertThat(this.mvc.get().uri("/api/operations/jobs?size=5").with(this.signedIn.as(this.accounts.operator())))
			.hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.total", (total) -> assertThat(total).isEqualTo(1))
			.hasPathSatisfying("$.items[0].outcome", (outcome) -> assertThat(outcome).isEqualTo("DONE"))
			.hasPathSatisfying("$.items[0].id", (id) -> assertThat(id).asString().isNotEmpty())
			.hasPathSatisfying("$.items[0].startedAt", (at) -> assertThat(at).asString().endsWith("Z"));
	}

	@ParameterizedTest
	@CsvSource({ "zh-CN, '发出 3 封，稍后重试 0 封，失败 1 封。', 运行中断：执行的实例未完成就停止了。",
			"en, 'Sent: 3, put off: 0, failed: 1.', Interrupted: the instance at work stopped before it was done." })
	void theListIsInTheLanguageOfTheReader(String language, String done, String interrupted) {
		this.runs.start("try");
		this.runner.run(job(() -> Optional.of(SENT)), 0);

		assertThat(this.mvc.get()
			.uri("/api/operations/jobs")
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.with(this.signedIn.as(this.accounts.operator()))).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.items[0].message", (message) -> assertThat(message).isEqualTo(done))
			.hasPathSatisfying("$.items[1].message", (message) -> assertThat(message).isEqualTo(interrupted));
	}

	@Test
	void whatFailedLatelyIsFoundAmongThem() {
		var yesterday = new JobRuns(this.jdbc, this.ids, this.texts,
				Clock.offset(Clock.systemUTC(), Duration.ofHours(-30)));
		yesterday.failed(yesterday.start("old"), "long ago");
		this.runs.failed(this.runs.start("new"), "just now");
		this.runs.done(this.runs.start("good"), SENT);

		assertThat(this.mvc.get()
			.uri("/api/operations/jobs?outcome=FAILED&since={since}", Instant.now().minus(Duration.ofDays(1)))
			.with(this.signedIn.as(this.accounts.operator()))).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.total", (total) -> assertThat(total).isEqualTo(1))
			.hasPathSatisfying("$.items[0].job", (job) -> assertThat(job).isEqualTo("new"));
	}

	@Test
	void othersDoNot() {
		assertThat(this.mvc.get().uri("/api/operations/jobs")).hasStatus(401);
		assertThat(this.mvc.get().uri("/api/operations/jobs").with(this.signedIn.as(this.accounts.newcomer())))
			.hasStatus(403);
	}

	private static RecurringJob job(Supplier<Optional<Message>> work) {
		return new RecurringJob("try", Schedules.fixedDelay(Duration.ofDays(1)), work);
	}

	private static RecurringJob failing(String message) {
		return job(() -> {
			throw new IllegalStateException(message);
		});
	}

	private JobRun latest() {
		return all().items().getFirst();
	}

	private Page<JobRun> all() {
		return this.runs.find(new JobRunFilter(null, null), new PageRequest(null, null));
	}

}

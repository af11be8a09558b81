package io.techbridge.marketplace.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.core.ListingsSaved;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * An instance that dies leaves behind what its last transaction left: so do these
 * interruptions.
 */
@ApplicationTest
@Import({ ImportDriver.class, InterruptedImportIT.Crash.class })
class InterruptedImportIT {

	private static final int ROWS = 250;

	private static final List<String> THINGS = List.of("正极材料", "反渗透膜", "陶瓷骨钉", "边缘网关", "毫米波雷达", "光伏板回收", "防覆冰涂层", "生物酶",
			"永磁电机", "相变储热");

	private OrganizationId owner;

	private AccountId editor;

	@Autowired
	private ImportDriver imports;

	@Autowired
	private CheckImport check;

	@Autowired
	private ApplyImport apply;

	@Autowired
	private Crash crash;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aUniversity() {
		this.market.clearRows();
		this.jdbc.sql("DELETE FROM scheduled_tasks").update();
		this.crash.never();
		this.owner = this.market.organization("云山大学", "110108");
		this.editor = this.accounts.member(this.owner, MemberRole.EDITOR);
	}

	@Test
	void anApplicationThatDiesInABatchGoesOnBehindTheBatchBefore() {
		var id = begun(list(ROWS, "一"));
		this.crash.at(150);

		assertThatIllegalStateException().isThrownBy(() -> apply(id, false));

		assertThat(listings()).as("the second batch left nothing").isEqualTo(100);
		assertThat(done(id)).isEqualTo(100);

		this.crash.never();
		assertThat(apply(id, false)).contains(Message.of("job.import-applied", 250));

		requireEachRowOnce(ROWS);
		assertThat(this.imports.detail(this.editor, id).get("counts").get("new").intValue()).isEqualTo(ROWS);
		assertThat(audited("listing.created")).isEqualTo(ROWS);
	}

	@Test
	void anApplicationThatStopsBetweenBatchesGoesOnThere() {
		var id = begun(list(ROWS, "一"));

		assertThat(apply(id, true)).isEmpty();
		assertThat(listings()).isEqualTo(100);
		assertThat(apply(id, true)).isEmpty();
		assertThat(listings()).isEqualTo(200);
		assertThat(this.imports.detail(this.editor, id).get("progress").get("done").intValue()).isEqualTo(200);

		assertThat(apply(id, false)).contains(Message.of("job.import-applied", 250));
		requireEachRowOnce(ROWS);
	}

	@Test
	void anApplicationThatWasOverIsNotBegunAgain() {
		var id = begun(list(3, "一"));
		apply(id, false);

		assertThat(apply(id, false)).contains(Message.of("job.nothing-to-do"));
		requireEachRowOnce(3);
	}

	@Test
	void changesAreNotMadeTwiceEither() {
		this.imports.bring(this.editor, ListKind.ACHIEVEMENT, list(ROWS, "一"), ImportMode.SUBMIT);
		this.jdbc.sql("UPDATE listing SET status = 'CHANGES_REQUESTED', awaits = NULL").update();
		var id = begun(list(ROWS, "二"));
		this.crash.at(250);
		assertThatIllegalStateException().isThrownBy(() -> apply(id, false));
		this.crash.never();

		apply(id, false);

		assertThat(this.imports.detail(this.editor, id).get("counts").get("changed").intValue()).isEqualTo(ROWS);
		assertThat(audited("listing.edited")).isEqualTo(ROWS);
		requireEachRowOnce(ROWS);
	}

	@Test
	void aCheckThatStopsGoesOnAndKnowsTheRowsBefore() {
		var csv = list(ROWS, "一") + "Z1,用于风电叶片的防覆冰超疏水材料及其制备,甲\n" + list(ROWS, "一").replace("T", "U").split("\n", 2)[1]
				+ "Z2,（用于风电叶片的）防覆冰超疏水材料及其制备,甲\n";
		var id = uploaded(csv);
		this.imports.post(this.editor, id + "/check", "{}");
		this.jdbc.sql("DELETE FROM scheduled_tasks").update();

		assertThat(check(id, true)).isEmpty();
		assertThat(done(id)).isEqualTo(100);
		while (check(id, true).isEmpty()) {
			assertThat(done(id)).isLessThanOrEqualTo(2 * ROWS + 2);
		}

		var detail = this.imports.detail(this.editor, id);
		assertThat(detail.get("state").stringValue()).isEqualTo("CHECKED");
		assertThat(detail.get("counts").get("new").intValue()).isEqualTo(ROWS + 1);
		assertThat(detail.get("counts").get("duplicate").intValue()).isEqualTo(ROWS + 1);
	}

	@Test
	void rowsAreJudgedAnewWhenTheyAreWritten() {
		this.imports.bring(this.editor, ListKind.ACHIEVEMENT, list(3, "一"), ImportMode.DRAFTS);
		var id = this.imports.checked(this.editor, ListKind.ACHIEVEMENT, list(5, "二"));
		assertThat(this.imports.outcomes(this.editor, id))
			.containsExactlyInAnyOrderEntriesOf(Map.of(2, "CHANGED", 3, "CHANGED", 4, "CHANGED", 5, "NEW", 6, "NEW"));
		this.jdbc.sql("UPDATE listing SET status = 'SUBMITTED', awaits = 'FIRST' WHERE external_id = 'T0'").update();
		this.jdbc.sql("DELETE FROM listing WHERE external_id = 'T1'").update();
		this.market.draft(this.owner,
				AchievementContentBuilder.builder(AchievementContent.titled(title(3))).summary("二").build());

		this.imports.apply(this.editor, id, ImportMode.DRAFTS);

		assertThat(this.imports.outcomes(this.editor, id))
			.containsExactlyInAnyOrderEntriesOf(Map.of(2, "ERROR", 3, "NEW", 4, "CHANGED", 5, "DUPLICATE", 6, "NEW"));
	}

	@Test
	void twoThatWorkOnOneAtOnceDoNothingTwice() throws InterruptedException {
		var id = begun(list(ROWS, "一"));

		var other = Thread.ofVirtual().start(() -> apply(id, false));
		apply(id, false);
		other.join();

		requireEachRowOnce(ROWS);
		assertThat(this.imports.detail(this.editor, id).get("state").stringValue()).isEqualTo("APPLIED");
	}

	@Test
	void whatCannotBeFinishedIsToldAndGoesOnWhenAskedTo() {
		var id = begun(list(ROWS, "一"));
		this.crash.at(150);
		assertThatIllegalStateException().isThrownBy(() -> apply(id, false));

		this.jobs.giveUp("apply-import", Long.parseLong(id));

		var failed = this.imports.detail(this.editor, id);
		assertThat(failed.get("state").stringValue()).isEqualTo("FAILED");
		assertThat(failed.get("failure").stringValue()).contains("从中断处继续");
		this.crash.never();
		this.imports.apply(this.editor, id, ImportMode.DRAFTS);
		requireEachRowOnce(ROWS);
	}

	@Test
	void aRowThatCannotBeWrittenDoesNotTakeTheOthersWithIt() {
		var id = begun(list(ROWS, "一"));
		this.crash.refuse("T150");

		assertThat(apply(id, false)).contains(Message.of("job.import-applied", 250));

		assertThat(numbers()).hasSize(ROWS - 1).doesNotContain("T150");
		assertThat(audited("listing.created")).isEqualTo(ROWS - 1);
		assertThat(done(id)).isEqualTo(ROWS);
		var counts = this.imports.detail(this.editor, id).get("counts");
		assertThat(counts.get("new").intValue()).isEqualTo(ROWS - 1);
		assertThat(counts.get("error").intValue()).isOne();
		assertThat(this.imports.get(this.editor, id + "/rows?outcome=ERROR")).bodyJson()
			.extractingPath("$.items[*].problems[*].message")
			.asArray()
			.singleElement()
			.asString()
			.contains("其他行不受影响");

		this.crash.never();
		this.imports.bring(this.editor, ListKind.ACHIEVEMENT, list(ROWS, "一"), ImportMode.DRAFTS);
		requireEachRowOnce(ROWS);
	}

	@Test
	void twoRowsOfABatchThatMeanTheSameListingBothCount() {
		this.imports.bring(this.editor, ListKind.ACHIEVEMENT, "成果编号,成果名称,成果简介,详细说明\nT1,正极材料,一,甲\n", ImportMode.DRAFTS);

		this.imports.bring(this.editor, ListKind.ACHIEVEMENT, "成果编号,成果名称,成果简介,详细说明\n,正极材料,二,乙\nT1,正极材料的低温制备,二,丙\n",
				ImportMode.DRAFTS);

		assertThat(numbers()).containsExactly("T1");
		assertThat(this.jdbc.sql("SELECT content FROM listing").query(String.class).single()).contains("正极材料的低温制备",
				"丙");
		assertThat(this.jdbc.sql("SELECT version FROM listing").query(Integer.class).single()).isOne();
	}

	private String uploaded(String csv) {
		return ImportDriver
			.json(this.imports.upload(this.editor, ListKind.ACHIEVEMENT, "a.csv", csv.getBytes(StandardCharsets.UTF_8)))
			.get("id")
			.stringValue();
	}

	/** An application that somebody has asked for and nobody works on. */
	private String begun(String csv) {
		var id = this.imports.checked(this.editor, ListKind.ACHIEVEMENT, csv);
		this.imports.startApplying(this.editor, id, ImportMode.DRAFTS);
		this.jdbc.sql("DELETE FROM scheduled_tasks").update();
		return id;
	}

	private Optional<Message> apply(String id, boolean stopping) {
		return this.apply.run(Long.parseLong(id), () -> stopping);
	}

	private Optional<Message> check(String id, boolean stopping) {
		return this.check.run(Long.parseLong(id), () -> stopping);
	}

	private static String list(int rows, String summary) {
		return IntStream.range(0, rows)
			.mapToObj((row) -> "T" + row + "," + title(row) + "," + summary)
			.collect(Collectors.joining("\n", "成果编号,成果名称,成果简介\n", "\n"));
	}

	private static String title(int row) {
		return "第 " + row + " 号" + THINGS.get(row % THINGS.size());
	}

	private void requireEachRowOnce(int rows) {
		assertThat(numbers())
			.containsExactlyInAnyOrderElementsOf(IntStream.range(0, rows).mapToObj((row) -> "T" + row).toList());
	}

	private List<String> numbers() {
		return this.jdbc.sql("SELECT external_id FROM listing ORDER BY external_id").query(String.class).list();
	}

	private int listings() {
		return this.jdbc.sql("SELECT COUNT(*) FROM listing").query(Integer.class).single();
	}

	private int done(String id) {
		return this.jdbc.sql("SELECT done_rows FROM list_import WHERE id = ?").param(id).query(Integer.class).single();
	}

	private int audited(String act) {
		return this.jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE act = ? AND account_id = ?")
			.params(act, this.editor.value())
			.query(Integer.class)
			.single();
	}

	/**
	 * Dies while a certain listing is being written, or keeps one from being written.
	 */
	@TestComponent
	static class Crash {

		private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

		private final AtomicReference<@Nullable String> refused = new AtomicReference<>();

		private final JdbcClient jdbc;

		Crash(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		void at(int listing) {
			this.left.set(listing);
		}

		void refuse(String externalId) {
			this.refused.set(externalId);
		}

		void never() {
			this.left.set(Integer.MAX_VALUE);
			this.refused.set(null);
		}

		@EventListener
		void on(ListingsSaved event) {
			if (this.left.addAndGet(-event.ids().size()) <= 0) {
				throw new IllegalStateException("killed");
			}
			var number = this.refused.get();
			if (number != null && isAmong(event, number)) {
				throw new DataIntegrityViolationException("The database does not want " + number);
			}
		}

		private boolean isAmong(ListingsSaved event, String number) {
			return this.jdbc.sql("SELECT EXISTS (SELECT 1 FROM listing WHERE external_id = :number AND id IN (:ids))")
				.param("number", number)
				.param("ids", event.ids().stream().map(ListingId::value).toList())
				.query(Boolean.class)
				.single();
		}

	}

}

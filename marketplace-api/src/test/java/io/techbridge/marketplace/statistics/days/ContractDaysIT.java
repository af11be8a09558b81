package io.techbridge.marketplace.statistics.days;

import java.time.Clock;
import java.time.Instant;
import java.util.Random;

import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.statistics.contracts.RandomContracts;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import(RandomContracts.class)
class ContractDaysIT {

	@Autowired
	private RandomContracts contracts;

	@Autowired
	private FoldDays fold;

	@Autowired
	private CompareDays compare;

	@Autowired
	private RebuildDays rebuild;

	@Autowired
	private DayLock lock;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private JdbcClient jdbc;

	private final Random random = new Random(42);

	@BeforeEach
	void contractsOfTwoYears() {
		this.contracts.begin();
		this.contracts.add(80, this.random);
	}

	@Test
	void everyRowOfTheLedgerWaitsUntilItIsAdded() {
		assertThat(waiting()).isEqualTo(rows("contract_ledger"));

		this.fold.work();

		assertThat(waiting()).as("what counts later only").isEqualTo(later("contract_ledger"));
		assertThat(this.compare.work().key()).isEqualTo("job.days-compared");
		assertThat(rows("contract_day")).isPositive();
	}

	@Test
	void daysAreTheFullCountAfterEachPartThatIsAdded() {
		this.fold.work();
		this.contracts.add(20, this.random);
		assertThat(this.compare.work().key()).as("what waits is not missing").isEqualTo("job.days-compared");

		this.fold.work();

		assertThat(this.compare.work().key()).isEqualTo("job.days-compared");
	}

	@Test
	void whatCountsLaterIsAddedWhenItsDayHasCome() {
		var later = Instant.parse("2199-01-01T00:00:00Z");
		this.jdbc.sql("""
				UPDATE contract_ledger_waiting SET counts_from = :later
				WHERE ledger_id IN (SELECT id FROM contract_ledger WHERE base = 'REGISTERED')""")
			.param("later", later)
			.update();

		this.fold.work();
		var left = waiting();

		assertThat(left).isPositive()
			.isEqualTo(
					rows("contract_ledger WHERE base = 'REGISTERED'") + later("contract_ledger WHERE base = 'SIGNED'"));
		assertThat(rows("contract_day WHERE base = 'REGISTERED'")).isZero();

		new FoldDays(this.jdbc, this.lock, this.transaction, Clock.fixed(later, China.ZONE)).work();

		assertThat(waiting()).isZero();
		assertThat(this.compare.work().key()).isEqualTo("job.days-compared");
	}

	@Test
	void aDayThatDeviatesIsToldAndMadeAnew() {
		this.fold.work();
		this.jdbc.sql("UPDATE contract_day SET total_fen = total_fen + 1 ORDER BY counted_on LIMIT 1").update();
		this.jdbc.sql("DELETE FROM contract_day ORDER BY counted_on DESC LIMIT 1").update();

		assertThat(this.jobs.run("compare-contract-days")).hasValueSatisfying((told) -> {
			assertThat(told.key()).isEqualTo("job.days-deviated");
			assertThat(told.arguments().subList(1, 3)).containsExactly(2, 2L);
		});

		assertThat(waiting()).as("the rows of the two months").isPositive();
		this.fold.work();
		assertThat(this.compare.work().key()).isEqualTo("job.days-compared");
	}

	@Test
	void allOfThemCanBeMadeAnew() {
		this.fold.work();
		this.jdbc.sql("UPDATE contract_day SET contracts = contracts + 7").update();

		this.rebuild.work();

		assertThat(rows("contract_day")).isZero();
		assertThat(waiting()).isEqualTo(rows("contract_ledger"));
		this.fold.work();
		assertThat(this.compare.work().key()).isEqualTo("job.days-compared");
	}

	private long later(String ledger) {
		return this.jdbc
			.sql("SELECT COUNT(*) FROM (SELECT counts_from FROM " + ledger + ") rows_of WHERE counts_from > :now")
			.param("now", Instant.now())
			.query(Long.class)
			.single();
	}

	private long waiting() {
		return rows("contract_ledger_waiting");
	}

	private long rows(String table) {
		return this.jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
	}

}

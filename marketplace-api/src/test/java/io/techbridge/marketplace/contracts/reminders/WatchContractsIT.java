package io.techbridge.marketplace.contracts.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.contracts.Deal;
import io.techbridge.marketplace.contracts.core.Contracts;
import io.techbridge.marketplace.contracts.market.KeepOffMarket;
import io.techbridge.marketplace.contracts.news.ContractReaders;
import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.notifications.Notifications;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import({ Talks.class, Deal.class })
class WatchContractsIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Talks talks;

	@Autowired
	private Deal deal;

	@Autowired
	private Contracts contracts;

	@Autowired
	private DueDates dueDates;

	@Autowired
	private Notifications notifications;

	@Autowired
	private ContractReaders readers;

	@Autowired
	private KeepOffMarket market;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient jdbc;

	private String id;

	@BeforeEach
	void aContractInTwoInstalments() {
		this.deal.begin(this.mvc);
		this.id = this.deal.signed();
	}

	@Test
	void bothSidesAreRemindedOfAnInstalmentUntilItIsPaid() {
		assertThat(runOn("2026-05-15")).as("31 days before").isEmpty();
		assertThat(runOn("2026-05-16")).contains(Message.of("job.contracts-watched", 1));
		assertThat(runOn("2026-05-17")).as("once each time").isEmpty();
		assertThat(runOn("2026-06-08")).contains(Message.of("job.contracts-watched", 1));
		assertThat(runOn("2026-06-15")).contains(Message.of("job.contracts-watched", 1));
		assertThat(runOn("2026-06-22")).as("a week overdue").contains(Message.of("job.contracts-watched", 1));

		assertThat(this.deal.act(this.talks.needing, this.id, "payments",
				"{'sequence': 1, 'fen': 40000000, 'paidOn': '2026-06-23'}"))
			.hasStatus(201);

		assertThat(runOn("2026-06-29")).isEmpty();
		assertThat(notices(this.talks.needing)).filteredOn("contract-instalment-due"::equals).hasSize(4);
		assertThat(notices(this.talks.offering)).filteredOn("contract-instalment-due"::equals).hasSize(4);
		assertThat(notices(this.talks.stranger)).isEmpty();
	}

	@Test
	void aRegistrationAndTheEndAreRemindedOf() {
		this.deal.act(this.talks.needing, this.id, "payments",
				"{'sequence': 1, 'fen': 40000000, 'paidOn': '2026-06-03'}");
		this.deal.act(this.talks.offering, this.id, "registration", "{'act': 'FILE', 'on': '2026-06-02'}");
		var due = LocalDate.parse(this.deal.<String>read(this.talks.offering, this.id, "$.registration.dueOn"));

		assertThat(runOn(due.minusDays(8).toString())).isEmpty();
		assertThat(runOn(due.minusDays(7).toString())).contains(Message.of("job.contracts-watched", 1));

		this.jdbc.sql("UPDATE contract SET registration_due_on = NULL").update();
		this.jdbc.sql("UPDATE contract_instalment SET due_on = NULL").update();
		assertThat(runOn("2027-05-01")).contains(Message.of("job.contracts-watched", 1));
		assertThat(notices(this.talks.offering)).contains("contract-registration-due", "contract-ends");
	}

	private Optional<Message> runOn(String day) {
		var clock = Clock.fixed(LocalDate.parse(day).atTime(LocalTime.NOON).atZone(China.ZONE).toInstant(), China.ZONE);
		var watch = new WatchContracts(this.jdbc, new RemindOfContract(this.contracts, this.dueDates,
				this.notifications, this.readers, this.market, this.jdbc, clock), clock);
		return this.transaction.execute((status) -> watch.run());
	}

	private List<String> notices(AccountId who) {
		return this.jdbc.sql("SELECT kind FROM notification WHERE account_id = ? ORDER BY id")
			.param(who.value())
			.query(String.class)
			.list();
	}

}

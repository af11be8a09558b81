package io.techbridge.marketplace.listings.expiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ExpireListingsIT {

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private JdbcClient jdbc;

	private OrganizationId owner;

	@BeforeEach
	void emptyMarket() {
		this.market.clearRows();
		this.owner = this.market.organization("云山大学", "110108");
		this.accounts.member(this.owner, MemberRole.EDITOR);
	}

	@Test
	void whatHasRunOutLeavesTheMarketAndTheRestStays() {
		var over = expiringIn(0);
		var tomorrow = expiringIn(1);

		run();

		assertThat(this.market.listing(over).status()).isEqualTo(Status.EXPIRED);
		assertThat(this.market.listing(tomorrow).status()).isEqualTo(Status.PUBLISHED);
	}

	@Test
	void ownersAreRemindedOnceAtThirtyDaysAndOnceAtSeven() {
		var id = expiringIn(30);

		run();
		run();
		assertThat(notices()).containsExactly("listing-expires");

		moveTo(id, 7);
		run();
		run();
		assertThat(notices()).containsExactly("listing-expires", "listing-expires");
	}

	@Test
	void whoIsRemindedLateIsRemindedOnlyOnce() {
		expiringIn(5);

		run();

		assertThat(notices()).containsExactly("listing-expires");
	}

	@Test
	void aDayOnWhichNothingEndsIsNotWorthNoting() {
		expiringIn(90);

		assertThat(this.jobs.run("expire-listings")).isEmpty();
	}

	private void run() {
		this.jobs.run("expire-listings");
	}

	private ListingId expiringIn(int days) {
		var id = this.market.achievement(this.owner, "光伏组件回收");
		moveTo(id, days);
		return id;
	}

	private void moveTo(ListingId id, int days) {
		LocalDate day = China.today(Clock.systemUTC()).plusDays(days);
		this.jdbc.sql("UPDATE listing SET expires_on = ? WHERE id = ?").params(day, id.value()).update();
	}

	private List<String> notices() {
		return this.jdbc.sql("SELECT kind FROM notification ORDER BY id").query(String.class).list();
	}

}

package io.techbridge.marketplace.samples;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.contracts.core.ContractStatus;
import io.techbridge.marketplace.contracts.core.RegistrationStatus;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationStatus;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.util.stream.Collectors.counting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

@ApplicationTest
class LoadSamplesIT {

	private final Samples samples = new SampleFiles().read();

	@Autowired
	private LoadSamples loadSamples;

	@Autowired
	private LoadDemoAccounts loadDemoAccounts;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private LoadSampleTalks loadSampleTalks;

	@Autowired
	private LoadSampleContracts loadSampleContracts;

	@Autowired
	private Market market;

	@Autowired
	private Organizations organizations;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@Test
	void anEmptyMarketplaceIsFilledAndEverythingIsToBeIndexed() {
		assertThat(this.loadSamples.load(this.samples)).isTrue();

		assertThat(rows("organization")).isEqualTo(this.samples.organizations().size());
		assertThat(rows("listing WHERE kind = 'ACHIEVEMENT'")).isEqualTo(this.samples.achievements().size())
			.isGreaterThan(100);
		assertThat(rows("listing WHERE kind = 'NEED'")).isEqualTo(this.samples.needs().size()).isGreaterThan(50);
		assertThat(rows("region_rule WHERE park = 'TIANKAI'")).isOne();
		assertThat(rows("index_task")).isEqualTo(this.samples.achievements().size() + this.samples.needs().size());
	}

	@Test
	void thereIsSomethingInEachStateAndTheRestIsOnTheMarket() {
		this.loadSamples.load(this.samples);

		assertThat(this.jdbc.sql("SELECT DISTINCT status FROM listing").query(String.class).list()).contains("DRAFT",
				"SUBMITTED", "CHANGES_REQUESTED", "PUBLISHED", "EXPIRED");
		assertThat(rows("listing WHERE pending_status = 'SUBMITTED'")).isOne();
		assertThat(rows("listing WHERE anonymous")).isEqualTo(3);
		assertThat(rows("listing WHERE status = 'PUBLISHED' AND expires_on <= CURRENT_DATE")).isZero();
		assertThat(rows("listing WHERE status <> 'PUBLISHED'")).isLessThan(20);
	}

	@Test
	void organizationsAreInAllStates() {
		this.loadSamples.load(this.samples);

		assertThat(
				this.organizations.findAll().stream().collect(Collectors.groupingBy(Organization::status, counting())))
			.containsEntry(OrganizationStatus.PENDING, 2L)
			.containsEntry(OrganizationStatus.REJECTED, 1L)
			.containsEntry(OrganizationStatus.SUSPENDED, 1L)
			.hasEntrySatisfying(OrganizationStatus.VERIFIED, (verified) -> assertThat(verified).isGreaterThan(70));
	}

	@Test
	void organizationsKnowAlmostEverythingAboutThemselves() {
		this.loadSamples.load(this.samples);

		assertThat(this.organizations.findAll()).extracting(Organization::profile).allSatisfy((profile) -> {
			assertThat(profile.nameEn()).isNotBlank();
			assertThat(profile.industry()).isNotNull();
			assertThat(profile.website()).endsWith(".example");
			if (profile.kind() == OrganizationKind.COMPANY) {
				assertThat(profile.creditCode()).isNotNull();
				assertThat(profile.size()).isNotNull();
			}
		});
		assertThat(this.organizations.findAll()).extracting(Organization::kind).contains(OrganizationKind.values());
		assertThat(this.organizations.findAll()).extracting((organization) -> organization.profile().park())
			.filteredOn(Objects::nonNull)
			.hasSizeGreaterThan(20);
	}

	@Test
	void demoAccountsHaveSavedSearchesInWhichSomethingIsNew() {
		this.jdbc.sql("DELETE FROM fresh_listing").update();
		this.jdbc.sql("DELETE FROM search_round").update();
		this.loadSamples.load(this.samples);
		this.loadDemoAccounts.load(() -> TestAccounts.PASSWORD);
		this.market.index();

		this.jobs.run("alert-searches");
		this.jdbc.sql("UPDATE search_round SET opened_at = opened_at - INTERVAL 1 MINUTE").update();
		this.jobs.run("alert-searches");

		assertThat(this.jdbc.sql("""
				SELECT DISTINCT account.email FROM saved_search_hit
				JOIN saved_search ON saved_search.id = saved_search_hit.search_id
				JOIN account ON account.id = saved_search.account_id
				WHERE unseen""").query(String.class).list()).contains("university@demo.example",
				"company@demo.example");
	}

	@Test
	void organizationsTalkToEachOtherInEveryState() {
		this.loadSamples.load(this.samples);

		assertThat(this.loadSampleTalks.load()).isGreaterThan(15);

		assertThat(this.jdbc.sql("SELECT DISTINCT status FROM interest").query(String.class).list())
			.containsExactlyInAnyOrderElementsOf(Stream.of(InterestStatus.values()).map(InterestStatus::name).toList());
		assertThat(rows(
				"interest i LEFT JOIN interest_event e ON e.interest_id = i.id AND e.status = i.status WHERE e.id IS NULL"))
			.as("without the event that brought it where it is")
			.isZero();
		assertThat(rows("interest WHERE status = 'EXPRESSED' AND answer_by < CURRENT_DATE")).isZero();
		assertThat(rows("negotiation_entry WHERE kind = 'NEXT_STEP' AND due_on > CURRENT_DATE")).isPositive();
	}

	@Test
	void contractsOverThreeYearsAreInEveryState() {
		this.loadSamples.load(this.samples);
		this.loadSampleTalks.load();

		assertThat(this.loadSampleContracts.load()).isGreaterThanOrEqualTo(60);

		assertThat(this.jdbc.sql("SELECT DISTINCT status FROM contract").query(String.class).list())
			.containsExactlyInAnyOrderElementsOf(Stream.of(ContractStatus.values()).map(ContractStatus::name).toList());
		assertThat(this.jdbc.sql("SELECT DISTINCT registration_status FROM contract").query(String.class).list())
			.containsExactlyInAnyOrderElementsOf(
					Stream.of(RegistrationStatus.values()).map(RegistrationStatus::name).toList());
		assertThat(rows("contract WHERE signed_on < CURRENT_DATE - INTERVAL 2 YEAR")).isPositive();
		assertThat(rows("contract WHERE interest_id IS NOT NULL")).isEqualTo(2);
		assertThat(this.jdbc
			.sql("""
					SELECT CAST(SUM(total_fen) AS SIGNED) FROM contract WHERE status IN ('SIGNED', 'PERFORMED', 'TERMINATED')""")
			.query(Long.class)
			.single()).isEqualTo(ledger("SIGNED"));
		assertThat(this.jdbc.sql("""
				SELECT CAST(SUM(registration_total_fen) AS SIGNED) FROM contract
				WHERE registration_status = 'REGISTERED'""").query(Long.class).single())
			.isEqualTo(ledger("REGISTERED"));
		assertThat(rows("contract_ledger WHERE recorded_at > NOW()")).isZero();
	}

	@Test
	void listingsHaveComeAlongTheFunnelWhenTheirTalksAndContractsSaySo() {
		this.loadSamples.load(this.samples);
		this.loadSampleTalks.load();
		this.loadSampleContracts.load();

		assertThat(rows("funnel_step WHERE step = 'PUBLISHED'"))
			.isEqualTo(rows("listing WHERE first_published_on IS NOT NULL"));
		for (var step : List.of("STRONG_MATCH", "VIEWED", "INTEREST", "ACCEPTED", "SIGNED")) {
			assertThat(rows("funnel_step WHERE step = '%s'".formatted(step))).as(step).isGreaterThan(3);
		}
		assertThat(rows("funnel_step WHERE recorded_at > NOW() OR first_at > recorded_at")).isZero();
		assertThat(rows("funnel_step WHERE recorded_at < NOW() - INTERVAL 1 DAY")).isEqualTo(rows("funnel_step"));
	}

	private long ledger(String base) {
		return this.jdbc.sql("SELECT CAST(SUM(total_fen) AS SIGNED) FROM contract_ledger WHERE base = ?")
			.param(base)
			.query(Long.class)
			.single();
	}

	@Test
	void samplesAreLoadedOnce() {
		this.loadSamples.load(this.samples);

		assertThat(this.loadSamples.load(this.samples)).isFalse();

		assertThat(rows("listing WHERE kind = 'NEED'")).isEqualTo(this.samples.needs().size());
	}

	@Test
	void aMarketplaceInUseIsLeftAlone() {
		this.market.need("降低电池能耗");

		assertThat(this.loadSamples.load(this.samples)).isFalse();

		assertThat(rows("listing WHERE kind = 'NEED'")).isOne();
	}

	@Test
	void anInterruptedLoadLeavesNothingBehind() {
		var withoutOwners = new Samples(this.samples.organizations().subList(0, 1), this.samples.achievements(),
				this.samples.needs(), this.samples.states(), this.samples.rules());

		assertThatNullPointerException().isThrownBy(() -> this.loadSamples.load(withoutOwners));

		assertThat(rows("organization")).isZero();
	}

	private long rows(String table) {
		return this.jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
	}

}

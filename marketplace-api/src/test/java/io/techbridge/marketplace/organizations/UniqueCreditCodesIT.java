package io.techbridge.marketplace.organizations;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static io.techbridge.marketplace.organizations.OrganizationFixtures.THEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@ApplicationTest
class UniqueCreditCodesIT {

	/** The second save waits for the first to be committed. */
	private static final String WAITING = """
			SELECT COUNT(*) FROM information_schema.processlist
			WHERE info LIKE 'UPDATE `organization`%'""";

	@Autowired
	private VerifyOrganization verify;

	@Autowired
	private UniqueCreditCodes creditCodes;

	@Autowired
	private Organizations organizations;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Ids ids;

	@Autowired
	private Market market;

	private final OrganizationProfile profile = OrganizationFixtures.company("津北制造公司");

	@BeforeEach
	void emptyMarket() {
		this.market.clearRows();
	}

	@Test
	void anyNumberMayClaimACodeWhileTheyWaitButOneIsVerified() {
		var first = pending();
		var second = pending();
		this.verify.verify(first, 0, null);

		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> this.verify.verify(second, 0, null))
			.withMessage("organization.rule.credit-code");
	}

	@Test
	void aSuspendedOneKeepsItsCode() {
		this.organizations
			.save(OrganizationFixtures.pending(nextId(), this.profile).verify(null, THEN).suspend("理由", THEN));
		var second = pending();

		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> this.verify.verify(second, 0, null));
	}

	@Test
	void theClaimOfARejectedOneIsGone() {
		this.organizations.save(OrganizationFixtures.pending(nextId(), this.profile).reject("理由", THEN));

		assertThat(this.verify.verify(pending(), 0, null).isVerified()).isTrue();
	}

	@Test
	void whoClaimedTheCodeOfAnotherCanStillBeRejected() {
		var second = this.organizations.findById(pending()).orElseThrow();
		this.verify.verify(pending(), 0, null);

		assertThat(this.creditCodes.save(second.reject("信用代码不属于该机构", THEN)).status())
			.isEqualTo(OrganizationStatus.REJECTED);
	}

	@Test
	void ofTwoVerifiedAtTheSameMomentOneIsRefusedPolitely() {
		var first = pending();
		var second = pending();

		var outcome = this.transactions.execute((status) -> {
			this.verify.verify(first, 0, null);
			var other = CompletableFuture.supplyAsync(() -> this.verify.verify(second, 0, null));
			await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaits);
			return other;
		});

		assertThat(outcome).failsWithin(Duration.ofSeconds(20))
			.withThrowableThat()
			.withCauseInstanceOf(RuleViolated.class)
			.withMessageContaining("organization.rule.credit-code");
		assertThat(this.organizations.findById(second).orElseThrow().status()).isEqualTo(OrganizationStatus.PENDING);
	}

	private boolean somebodyWaits() {
		return this.jdbc.sql(WAITING).query(Long.class).single() > 0;
	}

	private OrganizationId nextId() {
		return new OrganizationId(this.ids.next());
	}

	private OrganizationId pending() {
		return this.organizations.save(OrganizationFixtures.pending(nextId(), this.profile)).id();
	}

}

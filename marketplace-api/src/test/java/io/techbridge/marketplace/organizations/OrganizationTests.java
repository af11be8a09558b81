package io.techbridge.marketplace.organizations;

import java.time.Duration;
import java.util.function.Consumer;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static io.techbridge.marketplace.organizations.OrganizationFixtures.CONTACT;
import static io.techbridge.marketplace.organizations.OrganizationFixtures.THEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrganizationTests {

	private static final OrganizationId ID = new OrganizationId(1);

	private final OrganizationProfile company = OrganizationFixtures.company("津北制造公司");

	private final Organization pending = OrganizationFixtures.pending(ID, this.company);

	@Test
	void waitsForItsVerification() {
		assertThat(this.pending.status()).isEqualTo(OrganizationStatus.PENDING);
		assertThat(this.pending.isVerified()).isFalse();
		assertThat(this.pending.decision()).isNull();
	}

	@Test
	void isVerified() {
		var verified = this.pending.verify("工商信息一致", THEN);

		assertThat(verified.isVerified()).isTrue();
		assertThat(verified.note()).isEqualTo("工商信息一致");
		assertThat(verified.decision()).isEqualTo(new Decision(OrganizationStatus.VERIFIED, null, THEN));
	}

	@Test
	void isRejectedWithAReason() {
		var rejected = this.pending.reject("名称不符", THEN);

		assertThat(rejected.decision()).isEqualTo(new Decision(OrganizationStatus.REJECTED, "名称不符", THEN));
	}

	@Test
	void isSuspendedAndReinstated() {
		var suspended = this.pending.verify(null, THEN).suspend("需要说明", THEN);
		assertThat(suspended.status()).isEqualTo(OrganizationStatus.SUSPENDED);

		var reinstated = suspended.reinstate(THEN.plus(Duration.ofDays(1)));

		assertThat(reinstated.isVerified()).isTrue();
		assertThat(reinstated.decision())
			.isEqualTo(new Decision(OrganizationStatus.VERIFIED, null, THEN.plus(Duration.ofDays(1))));
	}

	@ParameterizedTest
	@EnumSource(names = "PENDING", mode = Mode.EXCLUDE)
	void onlyAWaitingOneIsVerified(OrganizationStatus status) {
		assertRefused(status, (organization) -> organization.verify("说明", THEN), "organization.rule.verify");
	}

	@ParameterizedTest
	@EnumSource(names = "PENDING", mode = Mode.EXCLUDE)
	void onlyAWaitingOneIsRejected(OrganizationStatus status) {
		assertRefused(status, (organization) -> organization.reject("理由", THEN), "organization.rule.reject");
	}

	@ParameterizedTest
	@EnumSource(names = "VERIFIED", mode = Mode.EXCLUDE)
	void onlyAVerifiedOneIsSuspended(OrganizationStatus status) {
		assertRefused(status, (organization) -> organization.suspend("理由", THEN), "organization.rule.suspend");
	}

	@ParameterizedTest
	@EnumSource(names = "SUSPENDED", mode = Mode.EXCLUDE)
	void onlyASuspendedOneIsReinstated(OrganizationStatus status) {
		assertRefused(status, (organization) -> organization.reinstate(THEN), "organization.rule.reinstate");
	}

	@ParameterizedTest
	@EnumSource(names = "VERIFIED", mode = Mode.EXCLUDE)
	void onlyAVerifiedOneGainsTrust(OrganizationStatus status) {
		assertRefused(status, (organization) -> organization.trust(true), "organization.rule.trust");
	}

	@Test
	void trustIsGivenAndTaken() {
		var trusted = this.pending.verify(null, THEN).trust(true);
		assertThat(trusted.trusted()).isTrue();

		assertThat(trusted.trust(false).trusted()).isFalse();
		assertThat(trusted.suspend("理由", THEN).trust(false).trusted()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = { "COMPANY", "AGENCY" })
	void companiesAndAgenciesNeedACreditCode(OrganizationKind kind) {
		assertThatExceptionOfType(InvalidFields.class).isThrownBy(() -> registered(kind, null))
			.withMessage("[creditCode]");
	}

	@ParameterizedTest
	@EnumSource(names = { "COMPANY", "AGENCY" }, mode = Mode.EXCLUDE)
	void othersMayDoWithoutOneButNotWithoutAnOperatorsNote(OrganizationKind kind) {
		var registered = registered(kind, null);

		assertThatExceptionOfType(InvalidFields.class).isThrownBy(() -> registered.verify(null, THEN))
			.withMessage("[note]");
		assertThat(registered.verify("已核对证件", THEN).isVerified()).isTrue();
	}

	@Test
	void membersChangeEverythingUntilItIsVerified() {
		var other = OrganizationFixtures.company("津南制造公司");

		var edited = this.pending.edit(other, CONTACT, false);

		assertThat(edited.profile()).isEqualTo(other);
		assertThat(edited.status()).isEqualTo(OrganizationStatus.PENDING);
	}

	@Test
	void aCorrectedOneWaitsAgainAndItsRejectionIsRemembered() {
		var corrected = this.pending.reject("名称不符", THEN).edit(this.company, CONTACT, false);

		assertThat(corrected.status()).isEqualTo(OrganizationStatus.PENDING);
		assertThat(corrected.decision()).isEqualTo(new Decision(OrganizationStatus.REJECTED, "名称不符", THEN));
	}

	@Test
	void anOperatorsEditDecidesNothing() {
		var edited = this.pending.reject("名称不符", THEN).edit(this.company, CONTACT, true);

		assertThat(edited.status()).isEqualTo(OrganizationStatus.REJECTED);
	}

	@ParameterizedTest
	@EnumSource(names = { "VERIFIED", "SUSPENDED" })
	void whatWasVerifiedIsChangedByOperatorsOnly(OrganizationStatus status) {
		var organization = in(status);
		var code = this.company.creditCode();

		assertLocked(organization, OrganizationFixtures.profile("津南制造公司", OrganizationKind.COMPANY, code));
		assertLocked(organization, OrganizationFixtures.profile("津北制造公司", OrganizationKind.AGENCY, code));
		assertLocked(organization, OrganizationFixtures.company("津北制造公司"));
	}

	@Test
	void theRestOfAVerifiedOneIsChangedByItsMembers() {
		var profile = new OrganizationProfile(this.company.name(), "Other", this.company.kind(),
				this.company.creditCode(), this.company.region(), null, null, null, false, true, null, null);

		assertThat(in(OrganizationStatus.VERIFIED).edit(profile, CONTACT, false).profile()).isEqualTo(profile);
	}

	private static Organization registered(OrganizationKind kind, @Nullable CreditCode code) {
		return OrganizationFixtures.pending(ID, OrganizationFixtures.profile("某机构", kind, code));
	}

	private Organization in(OrganizationStatus status) {
		return switch (status) {
			case PENDING -> this.pending;
			case VERIFIED -> this.pending.verify(null, THEN);
			case REJECTED -> this.pending.reject("理由", THEN);
			case SUSPENDED -> this.pending.verify(null, THEN).suspend("理由", THEN);
		};
	}

	private void assertRefused(OrganizationStatus status, Consumer<Organization> act, String rule) {
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> act.accept(in(status))).withMessage(rule);
	}

	private static void assertLocked(Organization organization, OrganizationProfile profile) {
		assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> organization.edit(profile, CONTACT, false))
			.withMessage("organization.rule.locked");
		assertThat(organization.edit(profile, CONTACT, true).profile()).isEqualTo(profile);
	}

}

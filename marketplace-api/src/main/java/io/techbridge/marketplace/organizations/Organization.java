package io.techbridge.marketplace.organizations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A member of the marketplace: it registers, an operator verifies it, and from then on
 * its members may publish.
 *
 * @param contact {@code null} for those from before there was registration, and those
 * whose last member was erased
 * @param trusted whether what it publishes is reviewed afterwards only
 * @param decision {@code null} while no operator has decided anything
 * @param note what operators remember about it, for operators
 * @param registeredBy {@code null} if it came with the application
 */
@Table("organization")
public record Organization(@Id OrganizationId id, @Version @Nullable Long version,
		@Embedded.Empty OrganizationProfile profile, @Embedded.Nullable(prefix = "contact_") @Nullable Contact contact,
		OrganizationStatus status, boolean trusted,
		@Embedded.Nullable(prefix = "decision_") @Nullable Decision decision, @Nullable String note,
		Instant registeredAt, @Nullable AccountId registeredBy) {

	public Organization {
		registeredAt = registeredAt.truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * An organization that waits for its verification and has not been saved yet.
	 */
	public static Organization register(OrganizationId id, OrganizationProfile profile, @Nullable Contact contact,
			@Nullable AccountId by, Instant at) {
		if (lacksCreditCode(profile)) {
			throw creditCodeRequired();
		}
		return new Organization(id, null, profile, contact, OrganizationStatus.PENDING, false, null, null, at, by);
	}

	public String name() {
		return this.profile.name();
	}

	public OrganizationKind kind() {
		return this.profile.kind();
	}

	public RegionCode region() {
		return this.profile.region();
	}

	/**
	 * Whether it and what it publishes may be seen by everybody.
	 */
	public boolean isVerified() {
		return this.status == OrganizationStatus.VERIFIED;
	}

	/**
	 * Says something else about itself. What an operator has verified only an operator
	 * changes; who was rejected and corrects it waits for verification again.
	 */
	public Organization edit(OrganizationProfile profile, Contact contact, boolean byOperator) {
		if (!byOperator) {
			lockedChange(profile).ifPresent((field) -> {
				throw new RuleViolated(Message.of("organization.rule.locked"), field);
			});
		}
		if (lacksCreditCode(profile) && !(hasBeenVerified() && lacksCreditCode(this.profile))) {
			throw creditCodeRequired();
		}
		var corrected = this.status == OrganizationStatus.REJECTED && !byOperator;
		return new Organization(this.id, this.version, profile, contact,
				corrected ? OrganizationStatus.PENDING : this.status, this.trusted, this.decision, this.note,
				this.registeredAt, this.registeredBy);
	}

	/**
	 * Becomes a full member.
	 * @param note what the operator found, required where there is no credit code to
	 * check
	 */
	public Organization verify(@Nullable String note, Instant at) {
		require(OrganizationStatus.PENDING, "organization.rule.verify");
		if (this.profile.creditCode() == null && note == null) {
			throw InvalidFields.of("note", "organization.note.required");
		}
		return decided(new Decision(OrganizationStatus.VERIFIED, null, at), note);
	}

	public Organization reject(String reason, Instant at) {
		require(OrganizationStatus.PENDING, "organization.rule.reject");
		return decided(new Decision(OrganizationStatus.REJECTED, reason, at), this.note);
	}

	public Organization suspend(String reason, Instant at) {
		require(OrganizationStatus.VERIFIED, "organization.rule.suspend");
		return decided(new Decision(OrganizationStatus.SUSPENDED, reason, at), this.note);
	}

	public Organization reinstate(Instant at) {
		require(OrganizationStatus.SUSPENDED, "organization.rule.reinstate");
		return decided(new Decision(OrganizationStatus.VERIFIED, null, at), this.note);
	}

	/**
	 * Is trusted from now on, or no longer; who is suspended can lose trust but not gain
	 * it.
	 */
	public Organization trust(boolean trusted) {
		if (trusted || !hasBeenVerified()) {
			require(OrganizationStatus.VERIFIED, "organization.rule.trust");
		}
		return new Organization(this.id, this.version, this.profile, this.contact, this.status, trusted, this.decision,
				this.note, this.registeredAt, this.registeredBy);
	}

	/**
	 * Without anybody to ask.
	 */
	Organization withoutContact() {
		return new Organization(this.id, this.version, this.profile, null, this.status, this.trusted, this.decision,
				this.note, this.registeredAt, this.registeredBy);
	}

	private Organization decided(Decision decision, @Nullable String note) {
		return new Organization(this.id, this.version, this.profile, this.contact, decision.status(), this.trusted,
				decision, note, this.registeredAt, this.registeredBy);
	}

	private void require(OrganizationStatus status, String rule) {
		if (this.status != status) {
			throw new RuleViolated(Message.of(rule));
		}
	}

	/**
	 * Whether an operator has once found that it is what it says.
	 */
	public boolean hasBeenVerified() {
		return this.status == OrganizationStatus.VERIFIED || this.status == OrganizationStatus.SUSPENDED;
	}

	private Optional<String> lockedChange(OrganizationProfile to) {
		if (!hasBeenVerified()) {
			return Optional.empty();
		}
		if (!to.name().equals(this.profile.name())) {
			return Optional.of("name");
		}
		if (to.kind() != this.profile.kind()) {
			return Optional.of("kind");
		}
		return Objects.equals(to.creditCode(), this.profile.creditCode()) ? Optional.empty()
				: Optional.of("creditCode");
	}

	private static boolean lacksCreditCode(OrganizationProfile profile) {
		return profile.kind().needsCreditCode() && profile.creditCode() == null;
	}

	private static InvalidFields creditCodeRequired() {
		return InvalidFields.of("creditCode", "organization.credit-code.required");
	}

}

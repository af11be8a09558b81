package io.techbridge.marketplace.accounts.invitations;

import java.time.Instant;

import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.core.Language;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Waits for somebody to follow a link. It is gone once it is accepted or withdrawn.
 *
 * @param tokenHash stands for the token of the link
 * @param language the one the mail is written in
 * @param organizationId for {@link InvitationKind#MEMBER} only, as the role is
 * @param parkCode for {@link InvitationKind#PARK} only
 */
@Table("invitation")
record Invitation(@Id InvitationId id, @Version @Nullable Long version, String tokenHash, InvitationKind kind,
		EmailAddress email, Language language, @Nullable OrganizationId organizationId, @Nullable MemberRole memberRole,
		@Nullable ParkCode parkCode, AccountId invitedBy, Instant createdAt, Instant expiresAt) {

	/**
	 * The same invitation with another link.
	 */
	Invitation renewed(String tokenHash, Instant expiresAt) {
		return new Invitation(this.id, this.version, tokenHash, this.kind, this.email, this.language,
				this.organizationId, this.memberRole, this.parkCode, this.invitedBy, this.createdAt, expiresAt);
	}

	boolean isOpen(Instant now) {
		return this.expiresAt.isAfter(now);
	}

}

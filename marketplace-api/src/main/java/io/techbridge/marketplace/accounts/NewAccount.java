package io.techbridge.marketplace.accounts;

import java.util.Locale;
import java.util.Set;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * An account to be created for somebody.
 *
 * @param organization the one they belong to, {@code null} if none
 * @param memberRole their role there, {@code null} exactly if they belong to none
 * @param parks the parks they administer
 */
public record NewAccount(String name, String email, String password, Locale language,
		@Nullable OrganizationId organization, @Nullable MemberRole memberRole, boolean operator, Set<ParkCode> parks) {

	public NewAccount {
		if ((organization == null) != (memberRole == null)) {
			throw new IllegalArgumentException("A member has an organization and a role in it");
		}
		parks = Set.copyOf(parks);
	}

	/**
	 * Somebody who belongs to no organization.
	 */
	public static NewAccount of(String name, String email, String password, Locale language) {
		return new NewAccount(name, email, password, language, null, null, false, Set.of());
	}

	public NewAccount memberOf(OrganizationId organization, MemberRole role) {
		return new NewAccount(this.name, this.email, this.password, this.language, organization, role, this.operator,
				this.parks);
	}

	public NewAccount asOperator() {
		return new NewAccount(this.name, this.email, this.password, this.language, this.organization, this.memberRole,
				true, this.parks);
	}

	public NewAccount administering(ParkCode... parks) {
		return new NewAccount(this.name, this.email, this.password, this.language, this.organization, this.memberRole,
				this.operator, Set.of(parks));
	}

	/** Neither passwords nor personal data go into logs. */
	@Override
	public String toString() {
		return "a new account";
	}

}

package io.techbridge.marketplace.interests.views;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationReference;
import org.jspecify.annotations.Nullable;

/**
 * One of the two sides.
 *
 * @param organization who it is, absent if it asks without its name
 * @param region where it is; of an unnamed one no more than the city
 * @param contact whom to ask, once both talk
 */
@Schema(name = "InterestSide")
public record PartyView(@Nullable OrganizationReference organization, OrganizationKind kind, String region,
		@Nullable OpenedContact contact) {

	/**
	 * Somebody to talk to.
	 */
	public record OpenedContact(String name, @Nullable String phone, @Nullable String email) {

		static OpenedContact of(Contact contact) {
			return new OpenedContact(contact.name(), contact.phone(), contact.email());
		}

	}

}

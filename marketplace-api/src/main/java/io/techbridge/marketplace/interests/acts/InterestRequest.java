package io.techbridge.marketplace.interests.acts;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.organizations.Contact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who is interested in a listing.
 *
 * @param listingId the listing
 * @param broughtId the listing of the caller's organization it is about, if any: a need
 * for an achievement, an achievement for a need
 * @param contact whom the owner may ask, once it has accepted
 */
record InterestRequest(@NotNull ListingId listingId, @Nullable ListingId broughtId,
		@NotBlank @Size(max = 2000) String message, @NotNull @Valid InterestContact contact) {

	/**
	 * Whom to ask: a name, and a telephone number or an address.
	 */
	record InterestContact(@NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String name,
			@Size(max = 30) @Pattern(regexp = "\\s*|[+()\\d\\s-]{5,}") @Nullable String phone,
			@Size(max = 254) @Email @Nullable String email) {

		Contact toContact() {
			return new Contact(this.name.strip(), ListingContent.text(this.phone), ListingContent.text(this.email));
		}

	}

}

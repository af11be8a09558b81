package io.techbridge.marketplace.listings.editing;

import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.organizations.Contact;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about a listing.
 */
record ContactForm(@NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") String name,
		@Size(max = 30) @Pattern(regexp = "\\s*|[+()\\d\\s-]{5,}") @Nullable String phone,
		@Size(max = 254) @Email @Nullable String email) {

	Contact toContact() {
		return new Contact(this.name.strip(), ListingContent.text(this.phone), ListingContent.text(this.email));
	}

}

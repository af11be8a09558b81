package io.techbridge.marketplace.samples;

import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.OrganizationProfile;
import io.techbridge.marketplace.organizations.OrganizationStatus;
import org.jspecify.annotations.Nullable;

/**
 * An organization of the samples.
 *
 * @param status how far it has come
 * @param remark the operator's note or reason
 */
record SampleOrganization(OrganizationProfile profile, Contact contact, OrganizationStatus status,
		@Nullable String remark) {

}

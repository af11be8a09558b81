package io.techbridge.marketplace.samples;

import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.matching.RegionCode;

record SampleOrganization(String name, OrganizationKind kind, RegionCode region) {

}

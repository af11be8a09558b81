package io.techbridge.marketplace.contracts.web;

import io.techbridge.marketplace.organizations.OrganizationKind;

/**
 * A verified organization that may be the other side of a contract.
 */
record ContractPartner(String id, String name, OrganizationKind kind, String region) {

}

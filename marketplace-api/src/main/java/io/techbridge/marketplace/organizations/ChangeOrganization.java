package io.techbridge.marketplace.organizations;

import java.util.function.UnaryOperator;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.web.Versions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all changes of an organization have in common: they are made to a known version,
 * saved and recorded.
 */
@Component
class ChangeOrganization {

	private final Organizations organizations;

	private final UniqueCreditCodes creditCodes;

	private final AuditLog audit;

	ChangeOrganization(Organizations organizations, UniqueCreditCodes creditCodes, AuditLog audit) {
		this.organizations = organizations;
		this.creditCodes = creditCodes;
		this.audit = audit;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	Organization change(OrganizationId id, long version, String act, UnaryOperator<Organization> change) {
		var before = this.organizations.findById(id).orElseThrow(() -> new NotFound("organization " + id.value()));
		Versions.require(version, before.version());
		var after = this.creditCodes.save(change.apply(before));
		this.audit.record(AuditedProperties.changed(act, before, after));
		return after;
	}

}

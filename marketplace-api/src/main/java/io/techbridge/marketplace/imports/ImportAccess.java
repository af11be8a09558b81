package io.techbridge.marketplace.imports;

import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import org.springframework.stereotype.Component;

/**
 * Whose imports somebody may see and work on: those who write for an organization, its
 * own.
 */
@Component
class ImportAccess {

	private final ListImports imports;

	ImportAccess(ListImports imports) {
		this.imports = imports;
	}

	/**
	 * The organization whose imports the caller may see.
	 */
	static OrganizationId owner(Caller caller) {
		return ListingAccess.writesFor(caller);
	}

	/**
	 * An import the caller may see.
	 */
	ListImport get(ImportId id, Caller caller) {
		var owner = owner(caller);
		return this.imports.findById(id)
			.filter((one) -> one.organizationId().equals(owner))
			.orElseThrow(() -> new NotFound("import " + id));
	}

	/**
	 * An import the caller may work on, which nobody else changes until this transaction
	 * has ended.
	 */
	ListImport lock(ImportId id, Caller caller) {
		var owner = owner(caller);
		ListingAccess.requireVerified(caller);
		return this.imports.lock(id)
			.filter((one) -> one.organizationId().equals(owner))
			.orElseThrow(() -> new NotFound("import " + id));
	}

	/**
	 * Whether somebody may still do what they have asked for.
	 */
	static boolean mayStill(Caller caller, ListImport started) {
		return caller.isMember(started.organizationId(), MemberRole.EDITOR) && caller.membership() != null
				&& caller.membership().verified();
	}

}

package io.techbridge.marketplace.imports;

import io.techbridge.marketplace.contracts.lists.BringContracts;
import io.techbridge.marketplace.contracts.lists.JudgeContract;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;

/**
 * Begins the work on lists of contracts.
 */
@Component
class ContractWorks implements RowWorks {

	private final Organizations organizations;

	private final JudgeContract judge;

	private final BringContracts bring;

	ContractWorks(Organizations organizations, JudgeContract judge, BringContracts bring) {
		this.organizations = organizations;
		this.judge = judge;
		this.bring = bring;
	}

	@Override
	public boolean areFor(ListKind kind) {
		return kind == ListKind.CONTRACT;
	}

	@Override
	public RowWork begin(ListImport brought, OpenList list, Caller caller) {
		var own = this.organizations.findById(brought.organizationId()).orElseThrow();
		return new ContractWork(own, ContractKeys.of(list, brought.mapping(), own), this.judge, this.bring, caller);
	}

}

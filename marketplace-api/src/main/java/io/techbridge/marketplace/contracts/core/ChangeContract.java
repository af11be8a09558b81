package io.techbridge.marketplace.contracts.core;

import java.util.function.UnaryOperator;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.platform.problems.StaleVersion;
import io.techbridge.marketplace.platform.web.Versions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all changes of a contract have in common: they are saved, noted in its history and
 * in the audit log, and told to the rest of the marketplace.
 */
@Component
public class ChangeContract {

	private final Contracts contracts;

	private final Plans plans;

	private final ContractEvents history;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	ChangeContract(Contracts contracts, Plans plans, ContractEvents history, AuditLog audit,
			ApplicationEventPublisher events) {
		this.contracts = contracts;
		this.plans = plans;
		this.history = history;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Adds a contract that is new.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Contract add(Contract created, Plan plan, ContractStep step) {
		var added = this.contracts.save(created);
		this.plans.add(added, plan);
		this.audit.record(AuditedContract.added(added));
		told(null, added, step);
		return added;
	}

	/**
	 * Changes a contract that the caller has seen in a certain version.
	 * @param plan the plan if it becomes another one
	 * @throws StaleVersion if it has another version by now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Contract change(Contract before, long version, @Nullable Plan plan, ContractStep step,
			UnaryOperator<Contract> act) {
		Versions.require(version, before.version());
		var after = saved(act.apply(before));
		if (plan != null) {
			this.plans.add(after, plan);
		}
		this.audit.record(AuditedContract.changed(before, after, step.kind()));
		told(before, after, step);
		return after;
	}

	/**
	 * Throws a draft away that nobody else has seen.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void delete(Contract contract, long version) {
		Versions.require(version, contract.version());
		this.contracts.delete(contract);
		this.audit.record(AuditedContract.deleted(contract));
	}

	private Contract saved(Contract changed) {
		try {
			return this.contracts.save(changed);
		}
		catch (OptimisticLockingFailureException ex) {
			throw new StaleVersion();
		}
	}

	private void told(@Nullable Contract before, Contract after, ContractStep step) {
		this.history.add(after, step);
		this.events.publishEvent(new ContractMoved(after.id(), before, after, step));
	}

}

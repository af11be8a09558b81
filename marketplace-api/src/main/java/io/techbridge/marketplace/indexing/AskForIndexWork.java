package io.techbridge.marketplace.indexing;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator asks for work on the search index; a job does it.
 */
@Component
class AskForIndexWork {

	private static final String SUBJECT = "index";

	private final Rebuilds rebuilds;

	private final Reconciliations reconciliations;

	private final AuditLog audit;

	AskForIndexWork(Rebuilds rebuilds, Reconciliations reconciliations, AuditLog audit) {
		this.rebuilds = rebuilds;
		this.reconciliations = reconciliations;
		this.audit = audit;
	}

	@Transactional
	void reconcile() {
		this.reconciliations.request();
		this.audit.record(AuditedAct.of("index.reconciliation-requested", SUBJECT, SUBJECT));
	}

	@Transactional
	void rebuild() {
		this.rebuilds.request();
		this.audit.record(AuditedAct.of("index.rebuild-requested", SUBJECT, SUBJECT));
	}

}

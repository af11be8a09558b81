package io.techbridge.marketplace.alerts;

import java.util.Map;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.matching.Grade;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chooses how good a match has to be for the caller to be told of it. It goes for what
 * has not been told yet, too.
 */
@Component
class ChooseAlerts {

	private final AlertChoices choices;

	private final AuditLog audit;

	ChooseAlerts(AlertChoices choices, AuditLog audit) {
		this.choices = choices;
		this.audit = audit;
	}

	@Transactional
	public void choose(AlertChoice wanted, Caller caller) {
		var before = this.choices.of(caller.account());
		this.choices.choose(caller.account(), Grade.valueOf(wanted.lowestGrade().name()));
		this.audit.record(AuditedAct.of("match-alerts.changed", caller.account())
			.changing(Map.of("lowestGrade", before.name()), Map.of("lowestGrade", wanted.lowestGrade().name())));
	}

}

package io.techbridge.local.autoconfigure;

import io.techbridge.local.LocalServicesException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentences of a {@link LocalServicesException} instead of a stack trace. */
class LocalServicesFailureAnalyzer extends AbstractFailureAnalyzer<LocalServicesException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, LocalServicesException cause) {
		return new FailureAnalysis(cause.problem(), cause.action(), cause);
	}

}

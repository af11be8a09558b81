package io.techbridge.marketplace.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentences of an {@link UnusableSetting} instead of a stack trace. */
class UnusableSettingAnalyzer extends AbstractFailureAnalyzer<UnusableSetting> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableSetting cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}

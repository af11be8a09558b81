package io.techbridge.marketplace.platform.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentences of a {@link SettingRefused} instead of a stack trace. */
class SettingRefusedAnalyzer extends AbstractFailureAnalyzer<SettingRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SettingRefused cause) {
		return new FailureAnalysis(cause.problem(), cause.action(), cause);
	}

}

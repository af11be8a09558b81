package io.techbridge.marketplace.samples;

import io.techbridge.marketplace.platform.engine.Mode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A new local marketplace starts with something to look at.
 */
@Component
@ConditionalOnProperty(name = "techbridge.samples", matchIfMissing = true)
class SamplesAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(SamplesAtStart.class);

	private final LoadSamples loadSamples;

	private final Mode mode;

	SamplesAtStart(LoadSamples loadSamples, Mode mode) {
		this.loadSamples = loadSamples;
		this.mode = mode;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.mode.isLocal()) {
			var samples = new SampleFiles().read();
			if (this.loadSamples.load(samples)) {
				log.info("Loaded invented samples: {} organizations, {} achievements, {} needs",
						samples.organizations().size(), samples.achievements().size(), samples.needs().size());
			}
		}
	}

}

package io.techbridge.marketplace.samples;

import java.nio.file.Path;
import java.util.stream.Collectors;

import io.techbridge.local.LocalServicesSettings;
import io.techbridge.marketplace.platform.engine.Mode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A new local marketplace starts with something to look at, and with people who may sign
 * in.
 */
@Component
@ConditionalOnProperty(name = "techbridge.samples", matchIfMissing = true)
class SamplesAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(SamplesAtStart.class);

	private final LoadSamples loadSamples;

	private final LoadDemoAccounts loadDemoAccounts;

	private final LoadSampleTalks loadSampleTalks;

	private final LoadSampleContracts loadSampleContracts;

	private final Mode mode;

	private final ObjectProvider<LocalServicesSettings> local;

	SamplesAtStart(LoadSamples loadSamples, LoadDemoAccounts loadDemoAccounts, LoadSampleTalks loadSampleTalks,
			LoadSampleContracts loadSampleContracts, Mode mode, ObjectProvider<LocalServicesSettings> local) {
		this.loadSamples = loadSamples;
		this.loadDemoAccounts = loadDemoAccounts;
		this.loadSampleTalks = loadSampleTalks;
		this.loadSampleContracts = loadSampleContracts;
		this.mode = mode;
		this.local = local;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.mode.isLocal()) {
			var samples = new SampleFiles().read();
			var isNew = this.loadSamples.load(samples);
			if (isNew) {
				log.info("Loaded invented samples: {} organizations, {} achievements, {} needs",
						samples.organizations().size(), samples.achievements().size(), samples.needs().size());
			}
			this.local.ifAvailable((settings) -> letPeopleIn(settings.dir()));
			if (isNew) {
				log.info("Loaded invented talks: {} interests", this.loadSampleTalks.load());
				log.info("Loaded invented contracts: {}", this.loadSampleContracts.load());
			}
		}
	}

	private void letPeopleIn(Path dataFolder) {
		this.loadDemoAccounts.load(() -> DemoPassword.in(dataFolder));
		DemoPassword.find(dataFolder)
			.ifPresent((password) -> log.info("Demo accounts: {}; password of all: {}",
					DemoAccount.all().stream().map(DemoAccount::email).collect(Collectors.joining(", ")), password));
	}

}

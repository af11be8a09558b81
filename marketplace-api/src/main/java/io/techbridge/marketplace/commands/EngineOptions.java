package io.techbridge.marketplace.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.techbridge.matching.ranking.Weights;
import io.techbridge.matching.text.EmbeddingChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What every command that ranks lists lets one choose about the engine.
 */
final class EngineOptions {

	@Option(names = "--embeddings", defaultValue = "${sys:techbridge.matching.embeddings:-bge}",
			description = "bge compares meanings as well as words; none compares words alone, in a fraction of the"
					+ " time. Default: ${DEFAULT-VALUE}")
	EmbeddingChoice embeddings = EmbeddingChoice.BGE;

	@Option(names = "--data", defaultValue = "${sys:techbridge.local.dir:-data}", paramLabel = "FOLDER",
			description = "Data folder of the marketplace, whose search node is used while it runs."
					+ " Default: ${DEFAULT-VALUE}")
	Path data = Path.of("data");

	@Option(names = "--weights", paramLabel = "FILE",
			description = "Weights (JSON, as tune writes them) in place of the ones that ship")
	@Nullable Path weights;

	/**
	 * The weights to rank with.
	 * @throws UnusableInput if the file is none
	 */
	Weights chosenWeights() {
		if (this.weights == null) {
			return Weights.standard();
		}
		try (var in = Files.newInputStream(this.weights)) {
			return Weights.read(in);
		}
		catch (IOException ex) {
			throw new UnusableInput("--weights：无法读取文件 " + this.weights, ex);
		}
		catch (IllegalArgumentException ex) {
			throw new UnusableInput("--weights %s：%s".formatted(this.weights, ex.getMessage()), ex);
		}
	}

}

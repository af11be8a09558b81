package io.techbridge.marketplace.platform.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ExtendWith(OutputCaptureExtension.class)
class DownloadTests {

	@Test
	void whoLeavesOnTheWayIsNoError(CapturedOutput output) {
		var left = new Left();

		assertThatCode(() -> Download.send(left, "清单.csv", "text/csv", DownloadTests::wrappingFailures))
			.doesNotThrowAnyException();
		assertThatCode(() -> Download.send(left, "清单.csv", "text/csv", (stream) -> stream.write(1)))
			.doesNotThrowAnyException();

		assertThat(output).doesNotContain("ERROR", "WARN", "Broken pipe");
	}

	@Test
	void whatGoesWrongHereOnTheWayCutsTheConnection() {
		var response = new MockHttpServletResponse();

		assertThatExceptionOfType(DownloadInterrupted.class)
			.isThrownBy(() -> Download.send(response, "清单.csv", "text/csv", (stream) -> {
				stream.write("一".getBytes(StandardCharsets.UTF_8));
				response.setCommitted(true);
				throw new IllegalStateException("the database is gone");
			}));
	}

	@Test
	void whatGoesWrongBeforehandCanStillBeTold() {
		var response = new MockHttpServletResponse();

		assertThatIllegalStateException().isThrownBy(() -> Download.send(response, "清单.csv", "text/csv", (stream) -> {
			throw new IllegalStateException("the database is gone");
		}));

		assertThat(response.getHeaderNames()).isEmpty();
	}

	private static void wrappingFailures(OutputStream stream) {
		try {
			stream.write(new byte[100]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The response to somebody who has left. */
	private static final class Left extends MockHttpServletResponse {

		@Override
		public boolean isCommitted() {
			return true;
		}

		@Override
		public ServletOutputStream getOutputStream() {
			return new ServletOutputStream() {

				@Override
				public void write(int one) throws IOException {
					throw new IOException("Broken pipe");
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setWriteListener(WriteListener listener) {
					// nobody waits to be told
				}
			};
		}

	}

}

"""The tests run against the installed package, not against the folder beside them."""

import os
import pathlib
import sys

# For Spark: its settings, the address it keeps to, and the Python of its workers.
os.environ["SPARK_CONF_DIR"] = str(pathlib.Path(__file__).parent / "spark")
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
os.environ["PYSPARK_PYTHON"] = sys.executable
